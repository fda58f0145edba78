using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>A message to send.</summary>
[JsonConverter(typeof(MessageConverter))]
public abstract record Message : LineObject
{
    private protected Message(string type) => Type = type;

    /// <summary>LINE's name of the kind. What was read from JSON keeps the name that it came with.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    public string Type { get; internal set; }

    /// <summary>Buttons above the keyboard; LINE shows those of the last message only.</summary>
    public QuickReply? QuickReply { get; init; }

    /// <summary>Another name and icon for this message.</summary>
    public Sender? Sender { get; init; }

    /// <summary>The same message with quick replies for these actions.</summary>
    public Message WithQuickReply(params IReadOnlyList<LineAction> actions) => this with { QuickReply = QuickReply.Of(actions) };

    /// <summary>Finds what LINE would refuse; its properties are named from the message on.</summary>
    public IReadOnlyList<LimitViolation> Validate() => MessageValidator.Validate(this);
}
