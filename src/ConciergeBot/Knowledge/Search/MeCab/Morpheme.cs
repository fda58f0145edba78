using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search.MeCab;

/// <summary>What an IPADIC entry says: 品詞, 細分類 1–3, 活用型, 活用形, 原形, 読み, 発音. An unknown word has neither 原形 nor 読み.</summary>
internal sealed record Morpheme(WordClass Class, string? Base, string? Reading)
{
    public static unsafe Morpheme Parse(byte* feature, bool isUnknown)
    {
        var fields = (Marshal.PtrToStringUTF8((nint)feature) ?? "").Split(',');
        return new Morpheme(Classify(fields, isUnknown), Field(fields, 6), Field(fields, 7));
    }

    private static string? Field(string[] fields, int index) => index < fields.Length && fields[index] != "*" ? fields[index] : null;

    private static WordClass Classify(string[] fields, bool isUnknown) => (fields[0], fields.Length > 1 ? fields[1] : "") switch
    {
        ("名詞", "数") => WordClass.Number,
        ("名詞", "接尾") => WordClass.Suffix,
        ("名詞", "非自立" or "特殊" or "代名詞" or "接続詞的" or "動詞非自立的") => WordClass.Function,
        ("名詞", "サ変接続") when isUnknown => WordClass.Function, // ASCII marks fall under this class in unk.def
        ("名詞", _) => isUnknown ? WordClass.Unknown : WordClass.Noun,
        ("動詞", "自立") => WordClass.Verb,
        ("形容詞", "自立") => WordClass.Adjective,
        ("副詞", _) => WordClass.Adverb,
        ("感動詞", _) => WordClass.Adverb,
        ("接頭詞", _) => WordClass.Suffix,
        _ => WordClass.Function,
    };
}
