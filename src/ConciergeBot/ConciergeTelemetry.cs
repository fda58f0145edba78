using System.Diagnostics;

namespace ConciergeBot;

/// <summary>The names under which the concierge traces and measures.</summary>
public static class ConciergeTelemetry
{
    public const string Name = "ConciergeBot";

    internal static ActivitySource Source { get; } = new(Name);
}
