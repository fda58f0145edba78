namespace ConciergeBot.Answering.Plugins;

/// <summary>What the plugin tells.</summary>
internal sealed record GivenPlaces(IReadOnlyList<GivenPlace> Places, string Note);
