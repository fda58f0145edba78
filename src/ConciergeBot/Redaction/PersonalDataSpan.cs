namespace ConciergeBot.Redaction;

/// <summary>A piece of personal data within a text.</summary>
internal sealed record PersonalDataSpan(int Start, int End, PersonalDataKind Kind)
{
    public bool Overlaps(PersonalDataSpan other) => Start < other.End && other.Start < End;
}
