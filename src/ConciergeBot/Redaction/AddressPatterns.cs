using System.Text.RegularExpressions;

namespace ConciergeBot.Redaction;

/// <summary>
/// Postal addresses: what names a house, not a town. 「山口市に住んでいます」 stays, since the answer depends on it; from
/// 「山口市大内1-2-3」 the part that names the house goes with the town.
/// </summary>
internal static partial class AddressPatterns
{
    private const int Timeout = 1000;

    public static IEnumerable<PersonalDataSpan> Find(string folded) =>
    [
        .. NumberPatterns.Spans(House(), folded, PersonalDataKind.Address),
        .. NumberPatterns.Spans(Block(), folded, PersonalDataKind.Address),
        .. NumberPatterns.Spans(Labelled(), folded, PersonalDataKind.Address),
        .. NumberPatterns.Spans(Room(), folded, PersonalDataKind.Address),
        .. NumberPatterns.Spans(PostalCode(), folded, PersonalDataKind.Address),
    ];

    // (prefecture) city, town, number: 山口県山口市大内長野123番地4, 宇部市西岐波1-2 コーポ海101号.
    [GeneratedRegex(
        """
        (?:東京都|北海道|京都府|大阪府|\p{IsCJKUnifiedIdeographs}{2,3}県)?
        (?:[\p{IsCJKUnifiedIdeographs}々ヶケ]{1,4}郡)? [\p{IsCJKUnifiedIdeographs}々ヶケぁ-ん]{1,6}?[市区町村]
        (?![のにはでがともをへ])
        [\p{IsCJKUnifiedIdeographs}々ヶケァ-ヴーぁ-ん]{1,20}? \s?
        (?:\d{1,4}|[一二三四五六七八九十]{1,3}) \s? (?: 丁目 | 番地? | 号 | -\s?\d )
        (?: [\s\-]? の?\d{1,4} \s? (?:番地?|号)? ){0,4}
        (?: \s? [\p{IsCJKUnifiedIdeographs}々ァ-ヴーA-Za-z]{2,15} \s? [A-Z]?\d{2,4} (?:号室?|室)? )?
        (?! \d | か月 | ヶ月 | 歳 | 才 | 回 | 人 | 時 | 分 | 日 | 月 | 年 | 度 | 円 | 週 )
        """,
        RegexOptions.IgnorePatternWhitespace,
        Timeout)]
    private static partial Regex House();

    // Three numbers after a town's name are a house without the city: 大内長野1-2-3.
    [GeneratedRegex(
        @"(?<![\d\-])[\p{IsCJKUnifiedIdeographs}々ヶケ]{2,8}\s?\d{1,2}-\d{1,3}-\d{1,4}(?![\d\-])", RegexOptions.None, Timeout)]
    private static partial Regex Block();

    [GeneratedRegex(
        @"(?:住所|じゅうしょ|自宅|address)\s*(?:は|が|:|→)\s*(?<it>[^\n。、]{2,60}?\d[^\n。、]{0,20}?)(?=です|だ|に|で|$|\n|。|、)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:[\p{IsCJKUnifiedIdeographs}々ァ-ヴーA-Za-z]{2,15}?(?:マンション|コーポ|ハイツ|アパート|レジデンス|団地|荘)?\s?)[A-Z]?\d{2,4}号室", RegexOptions.None, Timeout)]
    private static partial Regex Room();

    [GeneratedRegex(@"〒\s?\d{3}-?\d{4}(?!\d)|(?<![\d\-#])\d{3}-\d{4}(?![\d\-]|\s*(?:円|ml|g|cc|人|年|時))", RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex PostalCode();
}
