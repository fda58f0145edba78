using System.Text.RegularExpressions;

namespace ConciergeBot.Redaction;

/// <summary>
/// Personal data that is told by its form: numbers, mail addresses, LINE ids. The patterns read a text in half-width
/// characters (<see cref="WidthFolding"/>).
/// </summary>
internal static partial class NumberPatterns
{
    private const int Timeout = 1000;

    public static IEnumerable<PersonalDataSpan> Find(string folded) =>
    [
        .. Spans(Mail(), folded, PersonalDataKind.Mail),
        .. Spans(LineUser(), folded, PersonalDataKind.LineId),
        .. Spans(LineName(), folded, PersonalDataKind.LineId),
        .. Spans(Account(), folded, PersonalDataKind.Account),
        .. Spans(MyNumber(), folded, PersonalDataKind.MyNumber),
        .. Spans(Phone(), folded, PersonalDataKind.Phone),
    ];

    internal static IEnumerable<PersonalDataSpan> Spans(Regex pattern, string text, PersonalDataKind kind)
    {
        foreach (Match match in pattern.Matches(text))
        {
            var group = match.Groups["it"] is { Success: true } named ? named : match;
            yield return new PersonalDataSpan(group.Index, group.Index + group.Length, kind);
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+\s?@\s?[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+", RegexOptions.None, Timeout)]
    private static partial Regex Mail();

    // LINE: ids of users, groups and rooms are U, C or R and 32 hexadecimal digits.
    [GeneratedRegex(@"(?<![A-Za-z0-9])[UCR][0-9a-f]{32}(?![0-9a-f])", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex LineUser();

    [GeneratedRegex(@"(?:LINE|ライン)\s?の?\s?(?:ID|アイディー|アイデー)\s*(?:は|が|:|=|→|\s)\s*(?<it>@?[A-Za-z0-9._\-]{4,20})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex LineName();

    // Numbers that only a label makes personal: accounts, insurance and certificates, residence cards, passports.
    [GeneratedRegex(
        """
        (?: 口座(?:番号)? | 普通(?:預金)? | 当座(?:預金)? | 記号(?:[・、]?番号)? | 通帳(?:番号)? | カード番号 | 暗証番号
          | (?:被)?保険(?:証|者証|者)?(?:の)?(?:記号・?)?番号 | 保険証 | (?:マイナ)?保険証 | 医療証(?:番号)? | 受給者証?(?:の)?番号 | 受給者証 | 診察券(?:番号|の番号)? | 在留カード(?:番号|の番号)? | 旅券番号
          | パスポート(?:番号|の番号)? | 免許証?(?:番号|の番号)? | 基礎年金番号 | 年金番号 | 母子手帳番号 | 整理番号 | 宛名番号
          | (?:account|passport|residence\ card|insurance)\s*(?:number|no\.?|card\ number)? )
        \s*(?:は|が|:|：|=|、|\s|番号|記号|の)*\s*
        (?<it>[A-Z]{0,4}\d[\d\-\ ]{2,20}\d[A-Z]{0,2}(?:\s*(?:番号|-|・)\s*\d{4,8})?)
        (?!\d|万|円|歳|か月|ヶ月|月|日)
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        Timeout)]
    private static partial Regex Account();

    // 12 digits, also in groups of four. The check digit is not asked for: a mistyped number still points at a person,
    // and no question about children needs another number of twelve digits.
    [GeneratedRegex(@"(?<![\d\-])\d{4}[\s\-]?\d{4}[\s\-]?\d{4}(?![\d\-])(?!\s*(?:円|回|人))", RegexOptions.None, Timeout)]
    private static partial Regex MyNumber();

    // 総務省 電気通信番号計画: a national number has 10 digits, with 0[5789]0 11. Services (0120, 0800, 0570, 0990) are
    // nobody's own and stay readable, as do short numbers such as 119 and #8000.
    [GeneratedRegex(
        """
        (?<![\d#\-,.]) (?!0120|0800|0570|0990)
        (?: \+81[\s\-]?\(?0?\)?[\s\-]?[1-9]\d{0,3}[\s\-)]{0,2}\d{1,4}[\s\-]?\d{3,4}
          | 0[5789]0[\s\-]?\d{4}[\s\-]?\d{4}
          | \(?0\d{1,4}\)?[\s\-(]{1,2}\d{1,4}[\s\-)]{1,2}\d{3,4}
          | 0[1-9]\d{8} )
        (?![\d\-]|,\d|円)
        """,
        RegexOptions.IgnorePatternWhitespace,
        Timeout)]
    private static partial Regex Phone();
}
