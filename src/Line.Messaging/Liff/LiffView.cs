namespace Line.Messaging;

/// <summary>How a web app is shown.</summary>
public sealed record LiffView
{
    /// <summary>compact, tall or full.</summary>
    public string? Type { get; init; }

    /// <summary>HTTPS, without a fragment.</summary>
    public string? Url { get; init; }

    /// <summary>Without the button in the header.</summary>
    public bool? ModuleMode { get; init; }
}
