using System.Numerics.Tensors;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// Vectors of a byte a number, the largest of each 127: as good as floats, and small enough that looking up thousands of
/// them for a text seldom waits for memory.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="width">Numbers a vector.</param>
internal sealed class SmallVectors(int count, int width)
{
    private readonly sbyte[] _numbers = new sbyte[count * width];
    private readonly float[] _steps = new float[count];

    /// <summary>The vectors, one after the other, each rounded to its step.</summary>
    public static SmallVectors Of(ReadOnlySpan<float> vectors, int width)
    {
        var small = new SmallVectors(vectors.Length / width, width);
        for (var row = 0; row < small._steps.Length; row++)
        {
            var vector = vectors.Slice(row * width, width);
            var largest = Math.Abs(TensorPrimitives.MaxMagnitude(vector));
            var step = largest == 0 ? 1 : (float)(Half)(largest / sbyte.MaxValue);
            small._steps[row] = step;
            for (var i = 0; i < width; i++)
                small._numbers[(row * width) + i] = (sbyte)Math.Clamp(MathF.Round(vector[i] / step), -sbyte.MaxValue, sbyte.MaxValue);
        }

        return small;
    }

    /// <summary>Adds a vector to a sum.</summary>
    /// <param name="row">Its number.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="scratch">Room for a vector.</param>
    public void AddTo(int row, Span<float> sum, Span<float> scratch)
    {
        TensorPrimitives.ConvertTruncating<sbyte, float>(_numbers.AsSpan(row * width, width), scratch);
        TensorPrimitives.MultiplyAdd(scratch, _steps[row], sum, sum);
    }

    public void Write(int row, BinaryWriter writer)
    {
        writer.Write((Half)_steps[row]);
        foreach (var number in _numbers.AsSpan(row * width, width))
            writer.Write(number);
    }

    public void Read(int row, BinaryReader reader)
    {
        _steps[row] = (float)reader.ReadHalf();
        for (var i = 0; i < width; i++)
            _numbers[(row * width) + i] = reader.ReadSByte();
    }
}
