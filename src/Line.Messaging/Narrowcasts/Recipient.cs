using System.Text.Json.Serialization;

namespace Line.Messaging;

/// <summary>Who gets a narrowcast, apart from attributes: audiences and the recipients of earlier ones, combined. At most 10 of them in all.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AudienceRecipient), "audience")]
[JsonDerivedType(typeof(RedeliveryRecipient), "redelivery")]
[JsonDerivedType(typeof(RecipientOperator), "operator")]
public abstract record Recipient
{
    private protected Recipient() { }

    /// <summary>Those who are in all of them.</summary>
    public static Recipient AllOf(params IReadOnlyList<Recipient> recipients) => new RecipientOperator { And = recipients };

    /// <summary>Those who are in any of them.</summary>
    public static Recipient AnyOf(params IReadOnlyList<Recipient> recipients) => new RecipientOperator { Or = recipients };

    /// <summary>Those who are not in it.</summary>
    public static Recipient Except(Recipient recipient) => new RecipientOperator { Not = recipient };
}
