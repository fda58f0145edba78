namespace Line.Messaging;

/// <summary>How users met a bubble.</summary>
public sealed record BubbleInsight(int Seq)
{
    public long? Impression { get; init; }

    public long? UniqueImpression { get; init; }

    public long? MediaPlayed { get; init; }

    public long? MediaPlayed25Percent { get; init; }

    public long? MediaPlayed50Percent { get; init; }

    public long? MediaPlayed75Percent { get; init; }

    public long? MediaPlayed100Percent { get; init; }

    public long? UniqueMediaPlayed { get; init; }

    public long? UniqueMediaPlayed25Percent { get; init; }

    public long? UniqueMediaPlayed50Percent { get; init; }

    public long? UniqueMediaPlayed75Percent { get; init; }

    public long? UniqueMediaPlayed100Percent { get; init; }
}
