namespace ConciergeBot.Scenarios.Line;

/// <summary>Messages that the stand-in took from the bot.</summary>
/// <param name="Way"><c>reply</c> or <c>push</c>.</param>
/// <param name="Key">The reply token, or the user id of a push.</param>
/// <param name="Messages">The message objects as JSON.</param>
internal sealed record SentMessage(string UserId, string Way, string Key, IReadOnlyList<string> Messages);
