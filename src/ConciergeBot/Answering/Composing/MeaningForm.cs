namespace ConciergeBot.Answering.Composing;

/// <summary>The output of <c>prompts/understand.yaml</c>.</summary>
internal sealed record MeaningForm(string Question, string Danger);
