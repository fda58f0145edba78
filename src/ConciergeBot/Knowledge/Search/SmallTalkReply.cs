namespace ConciergeBot.Knowledge.Search;

/// <summary>What to say to a message that asks nothing of the knowledge.</summary>
/// <param name="Kind">The kind of small talk, as named in the data file: <c>thanks</c>, <c>greeting</c>, …</param>
/// <param name="Text">The reply.</param>
public sealed record SmallTalkReply(string Kind, string Text);
