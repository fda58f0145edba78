namespace ConciergeBot.Knowledge.Figures;

/// <summary>A number, amount, date, time, telephone number or address found in a text.</summary>
/// <param name="Value">What it means; this is what is compared.</param>
/// <param name="Text">How it is written there, for messages to people.</param>
/// <param name="IsImplied">
/// Said by an everyday word (二つ, 二人で, 毎月, 月額): it backs the same figure elsewhere and needs no backing itself.
/// </param>
public sealed record Figure(FigureValue Value, string Text, bool IsImplied = false);
