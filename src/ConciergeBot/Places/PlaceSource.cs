namespace ConciergeBot.Places;

/// <summary>Where the places of one file come from: an entry of <c>knowledge/places/sources.yaml</c>.</summary>
public sealed class PlaceSource
{
    public required string File { get; init; }

    /// <summary>Who publishes the data and under which title.</summary>
    public required string Source { get; init; }

    /// <summary>The data's page.</summary>
    public string? Url { get; init; }

    public string? Licence { get; init; }

    /// <summary>The day on which an editor last compared the file with its source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>The kind of every row of a file that has no column 種別.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>Whether these are made up to show how it looks. They say so wherever they are shown.</summary>
    public bool Sample { get; init; }
}
