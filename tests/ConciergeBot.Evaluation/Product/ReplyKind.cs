namespace ConciergeBot.Evaluation.Product;

/// <summary>What a reply was worth to the parent.</summary>
internal enum ReplyKind
{
    /// <summary>The answer alone, and it is right.</summary>
    SureRight,

    /// <summary>The answer with rivals beneath, and it is right.</summary>
    LikelyRight,

    /// <summary>The safety step spoke, and said what was expected.</summary>
    DangerRight,

    /// <summary>Asked back; the right one is among the choices.</summary>
    AskedWithIt,

    /// <summary>The likely answer is wrong; the right one is among the choices beneath.</summary>
    LikelyWrongOffered,

    /// <summary>The likely answer is wrong, and so are the choices.</summary>
    LikelyWrong,

    /// <summary>Asked back without the right one.</summary>
    AskedWithoutIt,

    /// <summary>The answer alone, and it is wrong: the worst.</summary>
    SureWrong,

    /// <summary>The safety step spoke, of something else than was expected.</summary>
    Danger,

    /// <summary>Said that it has no answer, and the right one is among the near topics offered.</summary>
    DeclinedNear,

    /// <summary>Said that it has no answer, perhaps with near topics.</summary>
    Declined,
}
