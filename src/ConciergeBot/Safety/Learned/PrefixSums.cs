using System.Buffers;
using System.Numerics.Tensors;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// The pieces' weights and vectors summed up to each place of a text, so that any stretch costs one subtraction. Its room is
/// borrowed: of a long text it would be a large object, and a garbage collection for every few texts.
/// </summary>
internal sealed class PrefixSums : IDisposable
{
    private readonly int _width;
    private readonly float[] _vectors;
    private readonly float[] _weights;
    private readonly int[] _pieces;
    private readonly float[] _everywhere;
    private readonly float[] _scratch;
    private float _everywhereWeight;
    private int _everywherePieces;
    private int _place;

    /// <param name="length">Letters of the text.</param>
    /// <param name="width">Numbers a vector.</param>
    public PrefixSums(int length, int width)
    {
        _width = width;
        _vectors = ArrayPool<float>.Shared.Rent((length + 1) * width);
        _vectors.AsSpan(0, width).Clear();
        (_weights, _pieces) = (new float[length + 1], new int[length + 1]);
        (_everywhere, _scratch) = (new float[width], new float[width]);
    }

    /// <summary>What is added from now on begins at <paramref name="start"/>.</summary>
    public void StartAt(int start)
    {
        while (_place <= start)
        {
            _vectors.AsSpan(_place * _width, _width).CopyTo(_vectors.AsSpan((_place + 1) * _width, _width));
            _weights[_place + 1] = _weights[_place];
            _pieces[_place + 1] = _pieces[_place];
            _place++;
        }
    }

    public void Add(float weight, SmallVectors vectors, int row)
    {
        vectors.AddTo(row, _vectors.AsSpan(_place * _width, _width), _scratch);
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
        TensorPrimitives.Subtract(_vectors.AsSpan(end * _width, _width), _vectors.AsSpan(start * _width, _width), vector);
        TensorPrimitives.Add(vector, _everywhere, vector);
        return (_weights[end] - _weights[start] + _everywhereWeight, _pieces[end] - _pieces[start] + _everywherePieces);
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_vectors);
}
