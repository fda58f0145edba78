using System.Text;
using Microsoft.Extensions.Compliance.Redaction;

namespace ConciergeBot.Redaction;

/// <summary>
/// Takes personal data out of Japanese (and, for names, a few other languages') free text: names where something says
/// that they are names, telephone numbers, mail and postal addresses, my-numbers, LINE ids, account and insurance numbers
/// with a label. A word in brackets says what was there. Amounts, dates, ages, towns and service numbers such as 119 and
/// #8000 stay, since questions are about them.
/// </summary>
/// <remarks>
/// Rules, not a model: what they find, they find every time; a name without any sign that it is one passes.
/// <c>tests/ConciergeBot.Tests/Redaction/redaction.tsv</c> says how much is found.
/// </remarks>
public sealed class JapanesePersonalDataRedactor : Redactor
{
    /// <summary>The text without personal data.</summary>
    public override string Redact(string? source) => source is null ? "" : RedactText(source);

    public override int GetRedactedLength(ReadOnlySpan<char> input) => RedactText(input).Length;

    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        var redacted = RedactText(source);
        redacted.CopyTo(destination);
        return redacted.Length;
    }

    private static string RedactText(ReadOnlySpan<char> text)
    {
        var folded = WidthFolding.Fold(text);
        List<PersonalDataSpan> found = [.. NumberPatterns.Find(folded), .. AddressPatterns.Find(folded), .. NamePatterns.Find(folded)];
        if (found.Count == 0)
            return text.ToString();

        var redacted = new StringBuilder(text.Length);
        var copied = 0;
        // Where two rules see different things in one place, the longer one is hidden whole and names it.
        foreach (var span in Merge(found))
        {
            redacted.Append(text[copied..span.Start]).Append(Placeholder(span.Kind));
            copied = span.End;
        }

        return redacted.Append(text[copied..]).ToString();
    }

    private static List<PersonalDataSpan> Merge(List<PersonalDataSpan> found)
    {
        var merged = new List<PersonalDataSpan>();
        foreach (var span in found.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span))
            {
                var last = merged[^1];
                var kind = last.End - last.Start >= span.End - span.Start ? last.Kind : span.Kind;
                merged[^1] = new PersonalDataSpan(last.Start, Math.Max(last.End, span.End), kind);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static string Placeholder(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Name => "〔名前〕",
        PersonalDataKind.Phone => "〔電話番号〕",
        PersonalDataKind.Mail => "〔メール〕",
        PersonalDataKind.Address => "〔住所〕",
        PersonalDataKind.MyNumber => "〔個人番号〕",
        PersonalDataKind.LineId => "〔LINE ID〕",
        _ => "〔番号〕",
    };
}
