using System.Numerics.Tensors;
using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// Trains the second opinion's network by AdaGrad, one line at a time: seldom pieces take large steps, which is what tells
/// one situation from another. The same lines give the same weights on the same kind of processor.
/// </summary>
internal sealed class NetworkTrainer
{
    private const int Width = 16;
    private const int Hidden = 32;
    private const int Rounds = 6;

    private const float WeightRate = 0.5f;
    private const float VectorRate = 0.3f;
    private const float LayerRate = 0.005f;
    private const float FirstVector = 0.1f;

    /// <summary>The share of numbers that is left out of each step, so that none is relied on alone.</summary>
    private const float LeftOut = 0.3f;

    /// <summary>How much the kind counts beside the danger.</summary>
    private const float KindShare = 1f;
    private const float Small = 1e-6f;

    private readonly DangerNetwork _network;
    private readonly float[] _weights;
    private readonly float[] _vectors;
    private readonly float[] _weightSquares;
    private readonly float[] _vectorSquares;
    private readonly float[] _hiddenSquares;
    private readonly float[] _hiddenBiasSquares;
    private readonly float[] _outputSquares;
    private readonly float[] _outputBiasSquares;
    private readonly Random _random;

    private readonly float[] _sum = new float[Width];
    private readonly float[] _squashed = new float[Width];
    private readonly float[] _kept = new float[Width];
    private readonly float[] _cells = new float[Hidden];
    private readonly float[] _cellGradient = new float[Hidden];
    private readonly float[] _gradient = new float[Width];
    private readonly float[] _squares = new float[Width];
    private readonly float[] _step = new float[Width];
    private readonly float[] _outputs;

    /// <param name="pieces">How many pieces are numbered.</param>
    /// <param name="kinds">How many kinds of danger there are.</param>
    /// <param name="seed">Of the first numbers and of the order of the lines.</param>
    public NetworkTrainer(int pieces, int kinds, int seed)
    {
        // Not for secrets: an order that is the same on every machine.
#pragma warning disable CA5394
        _random = new Random(seed);
        _network = new DangerNetwork(Width, Hidden, kinds);
        _weights = new float[pieces];
        _vectors = new float[pieces * Width];
        _weightSquares = new float[pieces];
        _vectorSquares = new float[pieces * Width];
        _hiddenSquares = new float[_network.HiddenWeights.Length];
        _hiddenBiasSquares = new float[Hidden];
        _outputSquares = new float[_network.OutputWeights.Length];
        _outputBiasSquares = new float[_network.OutputBiases.Length];
        _outputs = new float[kinds + 1];
        Array.ForEach([_vectors, _network.HiddenWeights, _network.OutputWeights], Scatter);
    }

    public DangerNetwork Network => _network;

    public float[] Weights => _weights;

    public float[] Vectors => _vectors;

    public NetworkTrainer Fit(IEnumerable<SafetySample> samples)
    {
        var shown = samples.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            _random.Shuffle(shown);
            Array.ForEach(shown, Learn);
        }

        return this;
    }

    /// <summary>Evenly within what keeps a layer's outputs as large as its inputs.</summary>
    private void Scatter(float[] numbers)
    {
        var reach = numbers == _vectors ? FirstVector * MathF.Sqrt(3) : 1 / MathF.Sqrt(Width);
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = ((_random.NextSingle() * 2) - 1) * reach;
    }

    private void Learn(SafetySample sample)
    {
        if (sample.Pieces.Length == 0)
            return;
        var scale = DangerNetwork.Scale(sample.Pieces.Length);
        var own = Forward(sample, scale);
        var danger = (1 / (1 + MathF.Exp(-(own + _outputs[0])))) - (sample.IsDanger ? 1 : 0);
        _outputs[0] = danger;
        KindGradients(sample);
        Backward();
        StepOfPieces(sample, danger * scale, scale);
    }

    private float Forward(SafetySample sample, float scale)
    {
        Array.Clear(_sum);
        var own = 0f;
        foreach (var piece in sample.Pieces)
        {
            own += _weights[piece];
            TensorPrimitives.Add(_sum, _vectors.AsSpan(piece * Width, Width), _sum);
        }

        TensorPrimitives.Multiply(_sum, scale, _squashed);
        TensorPrimitives.Tanh(_squashed, _squashed);
        for (var i = 0; i < Width; i++)
            _kept[i] = _random.NextSingle() < LeftOut ? 0 : 1 / (1 - LeftOut);
        TensorPrimitives.Multiply(_squashed, _kept, _sum);
        for (var cell = 0; cell < Hidden; cell++)
        {
            var value = _network.HiddenBiases[cell] + TensorPrimitives.Dot(_network.HiddenWeights.AsSpan(cell * Width, Width), _sum);
            _cells[cell] = value <= 0 || _random.NextSingle() < LeftOut ? 0 : value / (1 - LeftOut);
        }

        _outputs[0] = _network.Danger(_cells);
        for (var kind = 0; kind < _network.Kinds; kind++)
            _outputs[kind + 1] = _network.Kind(kind, _cells);
        return own * scale;
    }

    private void KindGradients(SafetySample sample)
    {
        var kinds = _outputs.AsSpan(1);
        if (sample.Kind < 0)
        {
            kinds.Clear();
            return;
        }

        TensorPrimitives.SoftMax(kinds, kinds);
        kinds[sample.Kind] -= 1;
        TensorPrimitives.Multiply(kinds, KindShare, kinds);
    }

    /// <summary>From the outputs' gradients to that of the sum of the vectors.</summary>
    private void Backward()
    {
        Array.Clear(_cellGradient);
        for (var output = 0; output < _outputs.Length; output++)
        {
            var weights = _network.OutputWeights.AsSpan(output * Hidden, Hidden);
            TensorPrimitives.MultiplyAdd(weights, _outputs[output], _cellGradient, _cellGradient);
        }

        for (var output = 0; output < _outputs.Length; output++)
        {
            if (_outputs[output] == 0)
                continue;
            for (var cell = 0; cell < Hidden; cell++)
                Step(ref _network.OutputWeights[(output * Hidden) + cell], ref _outputSquares[(output * Hidden) + cell], _outputs[output] * _cells[cell]);
            Step(ref _network.OutputBiases[output], ref _outputBiasSquares[output], _outputs[output]);
        }

        Array.Clear(_gradient);
        for (var cell = 0; cell < Hidden; cell++)
        {
            if (_cells[cell] == 0)
                continue;
            var gradient = _cellGradient[cell] / (1 - LeftOut);
            var weights = _network.HiddenWeights.AsSpan(cell * Width, Width);
            TensorPrimitives.MultiplyAdd(weights, gradient, _gradient, _gradient);
            for (var i = 0; i < Width; i++)
                Step(ref weights[i], ref _hiddenSquares[(cell * Width) + i], gradient * _sum[i]);
            Step(ref _network.HiddenBiases[cell], ref _hiddenBiasSquares[cell], gradient);
        }
    }

    private void StepOfPieces(SafetySample sample, float weightGradient, float scale)
    {
        for (var i = 0; i < Width; i++)
            _gradient[i] *= _kept[i] * (1 - (_squashed[i] * _squashed[i])) * scale;
        TensorPrimitives.Multiply(_gradient, _gradient, _squares);
        TensorPrimitives.Multiply(_gradient, VectorRate, _gradient);
        foreach (var piece in sample.Pieces)
        {
            _weightSquares[piece] += weightGradient * weightGradient;
            _weights[piece] -= WeightRate * weightGradient / (MathF.Sqrt(_weightSquares[piece]) + Small);
            var seen = _vectorSquares.AsSpan(piece * Width, Width);
            var vector = _vectors.AsSpan(piece * Width, Width);
            TensorPrimitives.Add(seen, _squares, seen);
            TensorPrimitives.Sqrt(seen, _step);
            TensorPrimitives.Add(_step, Small, _step);
            TensorPrimitives.Divide(_gradient, _step, _step);
            TensorPrimitives.Subtract(vector, _step, vector);
        }
    }

    private static void Step(ref float weight, ref float squares, float gradient)
    {
        squares += gradient * gradient;
        weight -= LayerRate * gradient / (MathF.Sqrt(squares) + Small);
    }
#pragma warning restore CA5394
}
