namespace ConciergeBot.Answering.Composing;

/// <summary>The output of <c>prompts/answer.yaml</c>.</summary>
internal sealed record AnswerForm(bool Found, string Answer, IReadOnlyList<string> Citations, string Danger);
