namespace ConciergeBot.Answering.Grounding;

/// <summary>A word of a spelled-out number.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Scale">The power of ten below which a following word is added: 10 for "twenty", 100 for "duzentos", 1 for "five".</param>
/// <param name="Times">Whether it multiplies what stands before it: "hundred", "mil", "nghìn", "libo".</param>
/// <param name="NeedsUnit">Whether it is a number only before a unit, since it is more often something else: "one", "năm", "second".</param>
internal readonly record struct NumberWord(decimal Value, decimal Scale, bool Times = false, bool NeedsUnit = false);
