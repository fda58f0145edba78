namespace ConciergeBot.Answering;

/// <summary>Colours of the concierge's bubbles; every text has a contrast of at least 4.5 : 1 on its ground (WCAG 2.2 AA).</summary>
internal static class BubbleStyle
{
    public const string Text = "#1A1A1A";
    public const string Muted = "#595959";
    public const string Link = "#0B5CAD";
    public const string Accent = "#0A6E45";
    public const string Warning = "#9A3412";
    public const string Choice = "#EAF5EF";
}
