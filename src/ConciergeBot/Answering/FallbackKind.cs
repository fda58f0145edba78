namespace ConciergeBot.Answering;

/// <summary>How far a model got whose answer did not go out.</summary>
public enum FallbackKind
{
    /// <summary>It was not asked: no time, at rest, a budget that is spent.</summary>
    NotAsked,

    /// <summary>It did its part, and nothing of it could be sent: the check refused it, or there was no article to answer from.</summary>
    Refused,

    /// <summary>It was asked, and nothing usable came of it.</summary>
    Failed,
}
