using System.Numerics.Tensors;

namespace ConciergeBot.Safety.Learned;

/// <summary>The pieces' weights and vectors summed up to each place of a text, so that any stretch costs one subtraction.</summary>
internal sealed class PrefixSums(int length, int width)
{
    private readonly float[] _vectors = new float[(length + 1) * width];
    private readonly float[] _weights = new float[length + 1];
    private readonly int[] _pieces = new int[length + 1];
    private readonly float[] _everywhere = new float[width];
    private readonly float[] _scratch = new float[width];
    private float _everywhereWeight;
    private int _everywherePieces;
    private int _place;

    /// <summary>What is added from now on begins at <paramref name="start"/>.</summary>
    public void StartAt(int start)
    {
        while (_place <= start)
        {
            _vectors.AsSpan(_place * width, width).CopyTo(_vectors.AsSpan((_place + 1) * width, width));
            _weights[_place + 1] = _weights[_place];
            _pieces[_place + 1] = _pieces[_place];
            _place++;
        }
    }

    public void Add(float weight, SmallVectors vectors, int row)
    {
        vectors.AddTo(row, _vectors.AsSpan(_place * width, width), _scratch);
        _weights[_place] += weight;
        _pieces[_place]++;
    }

    /// <summary>Adds to every stretch.</summary>
    public void AddEverywhere(float weight, SmallVectors vectors, int row)
    {
        vectors.AddTo(row, _everywhere, _scratch);
        _everywhereWeight += weight;
        _everywherePieces++;
    }

    /// <summary>What begins between two places.</summary>
    public (float Weight, int Pieces) Between(int start, int end, Span<float> vector)
    {
        TensorPrimitives.Subtract(_vectors.AsSpan(end * width, width), _vectors.AsSpan(start * width, width), vector);
        TensorPrimitives.Add(vector, _everywhere, vector);
        return (_weights[end] - _weights[start] + _everywhereWeight, _pieces[end] - _pieces[start] + _everywherePieces);
    }
}
