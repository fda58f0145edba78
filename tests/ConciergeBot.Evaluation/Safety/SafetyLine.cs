namespace ConciergeBot.Evaluation.Safety;

/// <summary>One line that a parent might write.</summary>
/// <param name="Kind">What it is about, or what it only looks like.</param>
/// <param name="Split">Whether rules were written with it in sight (<c>development</c>) or it was first tried unseen.</param>
/// <param name="Label"><c>danger</c> or <c>lookalike</c>, in files that hold both.</param>
/// <param name="Signal">The signal whose answer fits, where the kind has more than one.</param>
internal sealed record SafetyLine(string Id, string Text, string Kind, string Style, string Split, string? Label = null, string? Signal = null);
