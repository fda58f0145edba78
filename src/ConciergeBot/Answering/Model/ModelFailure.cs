namespace ConciergeBot.Answering.Model;

/// <summary>Why the model gave nothing that could be used.</summary>
public enum ModelFailure
{
    /// <summary>It took longer than the turn may wait.</summary>
    TimedOut,

    /// <summary>429: its own limits are used up for now.</summary>
    RateLimited,

    /// <summary>401 or 403: the key or the identity is not accepted.</summary>
    Unauthorized,

    /// <summary>404: there is no such deployment or model.</summary>
    NotFound,

    /// <summary>400 or 422: it does not take the request as it is made, a setting of the prompt or the schema.</summary>
    Rejected,

    /// <summary>It answered with an error, or the connection broke.</summary>
    Unavailable,

    /// <summary>It failed so often just now that it is left alone for a while.</summary>
    Resting,

    /// <summary>What came is no answer of the expected form.</summary>
    Malformed,

    /// <summary>The provider's content filter, or the model itself, declined.</summary>
    Declined,

    /// <summary>This parent's tokens of the day are used up.</summary>
    ParentBudgetSpent,

    /// <summary>The deployment's tokens of the day are used up.</summary>
    BudgetSpent,

    /// <summary>What was spent could not be read.</summary>
    BudgetUnknown,
}
