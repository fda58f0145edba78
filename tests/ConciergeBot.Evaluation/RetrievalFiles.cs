using System.Text.Json;

namespace ConciergeBot.Evaluation;

/// <summary>The files of a retrieval set: corpus, questions, judgements and runs.</summary>
internal static class RetrievalFiles
{
    /// <summary>Document id → its text, <c>Question: …\nAnswer: …</c>.</summary>
    public static IReadOnlyDictionary<string, string> ReadCorpus(string folder) => ReadMap<string>(Path.Combine(folder, "corpus.json"));

    /// <summary>Question id → question.</summary>
    public static IReadOnlyDictionary<string, string> ReadQueries(string folder) => ReadMap<string>(Path.Combine(folder, "queries.json"));

    /// <summary>Question id → document id → grade (2: has the answer, 1: related).</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, int>> ReadJudgements(string folder) =>
        ReadMap<Dictionary<string, int>>(Path.Combine(folder, "qrels.json"));

    /// <summary>Question id → document ids, best first.</summary>
    public static IReadOnlyDictionary<string, string[]> ReadRun(string file) => ReadMap<string[]>(file);

    public static void WriteRun(string file, IReadOnlyDictionary<string, string[]> run) =>
        File.WriteAllText(file, JsonSerializer.Serialize(run));

    private static Dictionary<string, T> ReadMap<T>(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<Dictionary<string, T>>(stream)
            ?? throw new InvalidDataException($"{file} holds null");
    }
}
