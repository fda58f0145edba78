using System.Numerics.Tensors;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// Reads a text as a bag of pieces: each has a weight of its own and a vector; the sum of the vectors passes one hidden
/// layer, so that 飲んだ counts otherwise beside 先週 than beside 洗剤. One output says how much it reads like a danger, the
/// others which kind.
/// </summary>
internal sealed class DangerNetwork
{
    /// <param name="width">Numbers a vector.</param>
    /// <param name="hidden">Cells of the hidden layer.</param>
    /// <param name="kinds">How many kinds it tells apart.</param>
    public DangerNetwork(int width, int hidden, int kinds)
    {
        Width = width;
        Hidden = hidden;
        Kinds = kinds;
        HiddenWeights = new float[hidden * width];
        HiddenBiases = new float[hidden];
        OutputWeights = new float[(kinds + 1) * hidden];
        OutputBiases = new float[kinds + 1];
    }

    public int Width { get; }

    public int Hidden { get; }

    public int Kinds { get; }

    /// <summary>One row a cell.</summary>
    public float[] HiddenWeights { get; }

    public float[] HiddenBiases { get; }

    /// <summary>The danger's row first, then one a kind.</summary>
    public float[] OutputWeights { get; }

    public float[] OutputBiases { get; }

    /// <summary>What the pieces' sum makes the hidden cells say.</summary>
    /// <param name="sum">The sum of the vectors.</param>
    /// <param name="pieces">How many there are.</param>
    /// <param name="squashed">Receives the squashed sum, <see cref="Width"/> numbers.</param>
    /// <param name="cells">Receives what the cells say, <see cref="Hidden"/> numbers.</param>
    public void Activate(ReadOnlySpan<float> sum, int pieces, Span<float> squashed, Span<float> cells)
    {
        TensorPrimitives.Multiply(sum, Scale(pieces), squashed);
        TensorPrimitives.Tanh(squashed, squashed);
        for (var cell = 0; cell < Hidden; cell++)
            cells[cell] = Math.Max(0, HiddenBiases[cell] + TensorPrimitives.Dot(HiddenWeights.AsSpan(cell * Width, Width), squashed));
    }

    /// <summary>How much it reads like a danger, without the pieces' own weights; above zero speaks for it.</summary>
    public float Danger(ReadOnlySpan<float> cells) => Output(0, cells);

    /// <summary>How much it reads like a kind of danger.</summary>
    public float Kind(int kind, ReadOnlySpan<float> cells) => Output(kind + 1, cells);

    /// <summary>Longer texts have larger sums.</summary>
    public static float Scale(int pieces) => 1 / MathF.Sqrt(Math.Max(1, pieces));

    private float Output(int row, ReadOnlySpan<float> cells) =>
        OutputBiases[row] + TensorPrimitives.Dot(OutputWeights.AsSpan(row * Hidden, Hidden), cells);
}
