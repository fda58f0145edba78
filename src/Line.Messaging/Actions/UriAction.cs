namespace Line.Messaging;

/// <summary>Opens a page, a LINE feature or the phone.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Uri">http, https, line or tel; at most 1,000 characters.</param>
public sealed record UriAction(string? Label, string Uri) : LineAction("uri", Label)
{
    /// <summary>Another address for LINE on a computer.</summary>
    public AltUri? AltUri { get; init; }
}
