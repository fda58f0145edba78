namespace Line.Messaging;

/// <summary>How often a link was opened.</summary>
public sealed record ClickInsight(int Seq, string Url)
{
    public long? Click { get; init; }

    public long? UniqueClick { get; init; }

    public long? UniqueClickOfRequest { get; init; }
}
