namespace ConciergeBot.Places;

/// <summary>A municipality of the region.</summary>
public sealed record Municipality
{
    /// <summary>全国地方公共団体コード, six digits.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Kana { get; init; }

    public required string Roman { get; init; }
}
