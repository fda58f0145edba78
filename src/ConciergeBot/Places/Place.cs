namespace ConciergeBot.Places;

/// <summary>A facility for families, as a municipality publishes it.</summary>
public sealed record Place
{
    /// <summary>File and ID, e.g. <c>mihon:352039-M001</c>; stable while the municipality keeps its ID.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    public required Municipality Municipality { get; init; }

    public required string Address { get; init; }

    /// <summary>Where it is; null where the municipality does not say: it is found by municipality alone.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>Digits and hyphens; null where there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>利用可能曜日, as published.</summary>
    public string? Days { get; init; }

    /// <summary>開始時間 and 終了時間, e.g. <c>9:00–17:00</c>.</summary>
    public string? Time { get; init; }

    /// <summary>利用可能日時特記事項, in Japanese.</summary>
    public string? HoursNote { get; init; }

    public Uri? Url { get; init; }

    public required PlaceSource Source { get; init; }
}
