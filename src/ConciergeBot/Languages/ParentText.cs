using System.Globalization;
using System.Text;

namespace ConciergeBot.Languages;

/// <summary>
/// What a parent wrote, safe to search, store, show and hand to a model: without control characters, without characters
/// that cannot be seen (zero-width, direction marks, tags and variation selectors, in which instructions can be hidden),
/// composed (NFC), and at most <see cref="MaxLength"/> UTF-16 units.
/// </summary>
/// <param name="Text">The cleaned text; empty when nothing readable was there.</param>
/// <param name="IsCut">Whether the end was cut off; the parent is told.</param>
public readonly record struct ParentText(string Text, bool IsCut)
{
    public const int MaxLength = 1000;

    /// <summary>Never throws, whatever the text; cleaning twice is cleaning once.</summary>
    public static ParentText Clean(string text)
    {
        var whole = Visible(text);
        return whole.Length <= MaxLength ? new ParentText(whole, IsCut: false) : new ParentText(Cut(whole), IsCut: true);
    }

    /// <summary>The whole text, cleaned but not cut: a cry for help may stand at the end of a long message.</summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Replace(rune) is { } clean)
                kept.Append(clean.ToString());
        }

        return kept.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static Rune? Replace(Rune rune) => rune.Value switch
    {
        '\n' => rune,
        '\t' or '\v' or '\f' => new Rune(' '),
        // Line and paragraph separators; a carriage return goes, its line feed stays.
        0x2028 or 0x2029 or 0x85 => new Rune('\n'),
        0xFFFD => null,
        _ => IsUnseen(rune) ? null : rune,
    };

    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || IsDefaultIgnorable(rune.Value);

    // Unicode DerivedCoreProperties, Default_Ignorable_Code_Point: those that are not of a category above.
    private static bool IsDefaultIgnorable(int value) => value
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xE0100 and <= 0xE01EF);

    private static string Cut(string text)
    {
        var end = 0;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > MaxLength)
                break;
            end = next;
        }

        // One "character" of a thousand stacked accents: cut between two of them, never through a pair.
        if (end == 0)
            end = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text[..end].TrimEnd();
    }
}
