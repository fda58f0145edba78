using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// Several networks that saw the same lines in another order, as one: their vectors stand side by side, each passes its own
/// cells, and the outputs are averaged. One network alone swings by a point from one order to the next.
/// </summary>
internal sealed class Committee(IReadOnlyList<NetworkTrainer> members)
{
    private readonly int _width = members[0].Network.Width;
    private readonly int _hidden = members[0].Network.Hidden;

    /// <summary>The pieces' own weights, averaged.</summary>
    public float[] Weights() => [.. Enumerable.Range(0, members[0].Weights.Length).Select(piece => members.Average(member => member.Weights[piece]))];

    /// <summary>The pieces' vectors, side by side.</summary>
    public float[] Vectors()
    {
        var pieces = members[0].Weights.Length;
        var vectors = new float[pieces * _width * members.Count];
        for (var piece = 0; piece < pieces; piece++)
        {
            for (var member = 0; member < members.Count; member++)
                members[member].Vectors.AsSpan(piece * _width, _width).CopyTo(vectors.AsSpan(((piece * members.Count) + member) * _width));
        }

        return vectors;
    }

    public DangerNetwork Network()
    {
        var kinds = members[0].Network.Kinds;
        var whole = new DangerNetwork(_width * members.Count, _hidden * members.Count, kinds);
        for (var member = 0; member < members.Count; member++)
        {
            var part = members[member].Network;
            for (var cell = 0; cell < _hidden; cell++)
            {
                var row = (member * _hidden) + cell;
                part.HiddenWeights.AsSpan(cell * _width, _width).CopyTo(whole.HiddenWeights.AsSpan((row * whole.Width) + (member * _width)));
                whole.HiddenBiases[row] = part.HiddenBiases[cell];
                for (var output = 0; output <= kinds; output++)
                    whole.OutputWeights[(output * whole.Hidden) + row] = part.OutputWeights[(output * _hidden) + cell] / members.Count;
            }

            for (var output = 0; output <= kinds; output++)
                whole.OutputBiases[output] += part.OutputBiases[output] / members.Count;
        }

        return whole;
    }
}
