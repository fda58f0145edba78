namespace ConciergeBot.Answering.Retrieving;

/// <summary>How search by words and search by meaning are brought together.</summary>
public enum FusionKind
{
    /// <summary>Words answer; where they do not, what is near in meaning is offered too. The rule for a model that was not measured.</summary>
    Widening,

    /// <summary>Words alone: the evaluation found that this model's vectors add nothing.</summary>
    Words,

    /// <summary>Vectors alone order and decide.</summary>
    Vectors,

    /// <summary>Reciprocal rank fusion orders, its scores decide.</summary>
    Ranks,

    /// <summary>A fitted score over both orders, a fitted score over both decides.</summary>
    Fused,
}
