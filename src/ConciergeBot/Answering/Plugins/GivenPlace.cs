namespace ConciergeBot.Answering.Plugins;

/// <summary>A place as the model is told of it: without its telephone number, which is on the card.</summary>
internal sealed record GivenPlace(string Name, string Kind, string Municipality, string Address, string? Hours);
