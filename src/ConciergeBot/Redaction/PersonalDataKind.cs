namespace ConciergeBot.Redaction;

/// <summary>What stands in place of a piece of personal data, so that a reader still understands the sentence.</summary>
public enum PersonalDataKind
{
    Name,
    Phone,
    Mail,
    Address,
    MyNumber,
    LineId,
    Account,
}
