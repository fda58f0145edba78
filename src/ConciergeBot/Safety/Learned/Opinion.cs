using System.Numerics.Tensors;

namespace ConciergeBot.Safety.Learned;

/// <summary>How a text reads.</summary>
/// <param name="Score">Above zero rather like a danger, below rather not.</param>
/// <param name="Kinds">The kinds of danger that are told apart, each with the signal whose answer is given.</param>
/// <param name="KindScores">How much it reads like each of them.</param>
/// <param name="SignScores">
/// As <paramref name="Score"/>, around each of the rules' signs, in a short text that of the whole; infinite where a sign
/// was not learned or stands in a sentence that cannot be judged: of another script than the text, or of a word or two.
/// </param>
internal sealed record Opinion(
    float Score, IReadOnlyList<(SafetyKind Kind, string Signal)> Kinds, float[] KindScores, IReadOnlyList<float> SignScores)
{
    /// <summary>What it reads like most.</summary>
    public (SafetyKind Kind, string Signal) Likeliest => Kinds[TensorPrimitives.IndexOfMax<float>(KindScores)];

    /// <summary>How far a kind is behind the likeliest one, in log-odds; zero for that one.</summary>
    public float Behind(SafetyKind kind)
    {
        var own = float.NegativeInfinity;
        for (var place = 0; place < Kinds.Count; place++)
        {
            if (Kinds[place].Kind == kind)
                own = Math.Max(own, KindScores[place]);
        }

        return TensorPrimitives.Max<float>(KindScores) - own;
    }
}
