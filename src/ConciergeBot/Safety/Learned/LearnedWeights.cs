using System.Collections.Frozen;

namespace ConciergeBot.Safety.Learned;

/// <summary>The weights of the second opinion, a binary file that the evaluation's <c>safety-train</c> writes.</summary>
/// <param name="Thresholds">From which scores on a text counts as a danger or as none.</param>
/// <param name="Kinds">The kinds in the order of the network's outputs, each with the signal whose answer is given.</param>
/// <param name="Network">What the pieces' vectors pass through.</param>
/// <param name="Rows">The number of each piece, by its key (<see cref="TextPieces.KeyOf"/>).</param>
/// <param name="Weights">The pieces' own weights, by number.</param>
/// <param name="Vectors">The pieces' vectors, by number.</param>
internal sealed record LearnedWeights(
    OpinionThresholds Thresholds,
    IReadOnlyList<(SafetyKind Kind, string Signal)> Kinds,
    DangerNetwork Network,
    FrozenDictionary<ulong, int> Rows,
    float[] Weights,
    SmallVectors Vectors)
{
    public const string FileName = "second-opinion.bin";

    /// <summary>Bytes a row beside its vector's: the key, the weight and the step.</summary>
    private const int RowHead = sizeof(ulong) + (2 * sizeof(short));

    private const string Mark = "second opinion, format 2";

    /// <exception cref="SafetyRulesException">The file is no such file, or cut short.</exception>
    public static LearnedWeights Read(string path)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return Read(reader);
        }
        catch (Exception e) when (e is FormatException or EndOfStreamException or ArgumentException or OverflowException)
        {
            throw new SafetyRulesException(Path.GetFileName(path), $"it cannot be read ({e.Message}); train it anew or restore it", e);
        }
    }

    public void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Mark);
        writer.Write(Thresholds.Danger);
        writer.Write(Thresholds.None);
        writer.Write(Thresholds.NoEmergency);
        writer.Write((byte)Kinds.Count);
        foreach (var (kind, signal) in Kinds)
        {
            writer.Write(kind.ToString());
            writer.Write(signal);
        }

        writer.Write((byte)Network.Width);
        writer.Write((byte)Network.Hidden);
        foreach (var numbers in Layers(Network))
            Array.ForEach(numbers, writer.Write);
        writer.Write(Rows.Count);
        foreach (var (piece, row) in Rows.OrderBy(pair => pair.Key))
        {
            writer.Write(piece);
            writer.Write((Half)Weights[row]);
            Vectors.Write(row, writer);
        }
    }

    private static LearnedWeights Read(BinaryReader reader)
    {
        if (reader.ReadString() != Mark)
            throw new FormatException("it is of another format");
        var thresholds = new OpinionThresholds(reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle());
        var kinds = new (SafetyKind, string)[reader.ReadByte()];
        for (var kind = 0; kind < kinds.Length; kind++)
            kinds[kind] = (Enum.Parse<SafetyKind>(reader.ReadString()), reader.ReadString());
        if (kinds.Length == 0)
            throw new FormatException("it names no kind");
        var network = new DangerNetwork(reader.ReadByte(), reader.ReadByte(), kinds.Length);
        foreach (var numbers in Layers(network))
        {
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = reader.ReadSingle();
        }

        var count = reader.ReadInt32();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        if (left != (long)count * (RowHead + network.Width))
            throw new FormatException($"{left} bytes are no {count} rows");
        var rows = new Dictionary<ulong, int>(count);
        var (weights, vectors) = (new float[count], new SmallVectors(count, network.Width));
        for (var row = 0; row < count; row++)
        {
            rows.Add(reader.ReadUInt64(), row);
            weights[row] = (float)reader.ReadHalf();
            vectors.Read(row, reader);
        }

        return new LearnedWeights(thresholds, kinds, network, rows.ToFrozenDictionary(), weights, vectors);
    }

    private static float[][] Layers(DangerNetwork network) =>
        [network.HiddenWeights, network.HiddenBiases, network.OutputWeights, network.OutputBiases];
}
