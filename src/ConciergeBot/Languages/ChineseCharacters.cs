using System.Buffers;
using System.Text;

namespace ConciergeBot.Languages;

/// <summary>
/// Characters that are written in China and not in Japan: those of GB 2312 (simplified Chinese) for which Shift_JIS
/// (JIS X 0208 with the common extensions for names) has no code, and two that have one but stand in no Japanese word.
/// </summary>
internal static class ChineseCharacters
{
    private const int Gb2312 = 20936;
    private const int ShiftJis = 932;
    private const char FirstHan = '一';
    private const char LastHan = '鿿';

    private const string CodedButUnused = "儿么";

    private static readonly SearchValues<char> Simplified = SearchValues.Create([.. Find(), .. CodedButUnused]);

    public static bool IsSimplifiedOnly(char c) => Simplified.Contains(c);

    private static char[] Find()
    {
        var (china, japan) = (Exact(Gb2312), Exact(ShiftJis));
        var found = new List<char>();
        for (var c = FirstHan; c <= LastHan; c++)
        {
            if (Has(china, c) && !Has(japan, c))
                found.Add(c);
        }

        return [.. found];
    }

    private static Encoding Exact(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback(""), DecoderFallback.ExceptionFallback)!;

    private static bool Has(Encoding encoding, char c) => encoding.GetByteCount([c]) > 0;
}
