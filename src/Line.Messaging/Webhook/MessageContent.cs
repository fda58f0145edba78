namespace Line.Messaging.Webhook;

/// <summary>What a user sent.</summary>
public abstract record MessageContent
{
    /// <summary>LINE's name of the kind; empty where the message has none.</summary>
    public required string Type { get; init; }

    /// <summary>The message's id, a number beyond 2^53 as text; empty where the message has none.</summary>
    public required string Id { get; init; }

    /// <summary>Marks this message and all before it as read, at any time (LINE: mark as read, token never expires).</summary>
    public string? MarkAsReadToken { get; init; }

    /// <summary>Type and id alone: what users wrote does not belong in a log.</summary>
    public sealed override string ToString() => $"{Type} {Id}";
}
