namespace ConciergeBot.Answering.Composing;

/// <summary>An article as the model is given it.</summary>
internal sealed record GivenArticle(string Id, string Question, string Text);
