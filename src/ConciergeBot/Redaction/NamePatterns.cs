using System.Text.RegularExpressions;

namespace ConciergeBot.Redaction;

/// <summary>
/// Names of people, where something says that they are names: a label (名前は…), a way to introduce oneself (…と申します),
/// a title (…さん, …ちゃん, …くん), or a frequent surname before です. Words for kin and trades that carry the same titles
/// (お母さん, 赤ちゃん, 看護師さん) stay, since the answer depends on them.
/// </summary>
internal static partial class NamePatterns
{
    private const int Timeout = 1000;

    private static readonly string[] NotNames =
    [
        "母", "父", "姉", "兄", "妹", "弟", "赤", "婆", "爺", "嫁", "婿", "娘", "息子", "奥", "旦那", "主人", "義母", "義父", "お子", "子ども", "子供",
        "双子", "三つ子", "末っ子", "の子", "皆", "皆々", "園児", "患者", "妊婦", "先生", "店員", "職員", "役場", "役所", "市役所", "病院", "保育園", "幼稚園", "学校",
        "業者", "大工", "医者", "薬局", "お客", "神", "王", "仏", "殿", "何", "同", "多", "異", "模", "仕", "有", "客", "外国人", "日本人", "本屋",
        "おかあ", "おとう", "おじい", "おばあ", "おねえ", "おにい", "おじ", "おば", "かあ", "ばあ", "じい", "ねえ", "にい", "みな", "たく", "おく", "おこ",
        "むすめ", "むすこ", "だんな", "よめ", "いしゃ", "ママ", "パパ", "まま", "ぱぱ", "ベビー", "べびー", "ベイビー", "あか", "ワン", "わん", "ニャン", "にゃん", "ネコ",
        "うち", "お隣", "隣", "近所", "ヘルパー", "シッター", "ベビーシッター", "コンシェルジュ", "サポーター", "ドクター", "ナース", "アンパンマン", "サンタ", "くま", "クマ", "うさぎ", "ぞう",
        "ちび", "チビ", "新生児", "未熟児", "男の子", "女の子", "もう", "まだ", "きち", "もっと", "ちゃ", "しゅっ", "出産", "遺産", "お散歩", "助産婦", "保護者", "姑", "舅",
    ];

    private static readonly string[] Trades =
        ["師", "士", "員", "者", "屋", "園", "所", "院", "長", "医", "婦", "生", "局", "課", "会社", "スタッフ", "店", "社", "親"];

    public static IEnumerable<PersonalDataSpan> Find(string folded) =>
    [
        .. NumberPatterns.Spans(Labelled(), folded, PersonalDataKind.Name),
        .. NumberPatterns.Spans(Introduced(), folded, PersonalDataKind.Name),
        .. NumberPatterns.Spans(Surname(), folded, PersonalDataKind.Name),
        .. NumberPatterns.Spans(Foreign(), folded, PersonalDataKind.Name),
        .. NumberPatterns.Spans(Titled(), folded, PersonalDataKind.Name).Where(span => IsName(folded[span.Start..span.End])),
    ];

    private static bool IsName(string name) =>
        !Array.Exists(NotNames, word => word.Length == 1 ? name == word : name.EndsWith(word, StringComparison.Ordinal))
        && !(name.Length > 1 && Array.Exists(Trades, trade => name.EndsWith(trade, StringComparison.Ordinal)));

    [GeneratedRegex(
        """
        (?: 名前 | なまえ | お名前 | 氏名 | しめい | 本名 | フルネーム | 名字 | 苗字 | 子の名 | 保護者名 | 児童名 | 世帯主名? )
        (?: の読み | のふりがな )? \s* (?: は | が | : | → | = ) \s*
        (?<it>(?!何|なに|なん|どう|いつ|まだ|変|決|必|要|ま|こ[れの]|そ[れの]|あ[れの]|書|載|後|ない|無|漢字|ひらがな|ローマ字|同じ|旧姓|戸籍)
          [\p{IsCJKUnifiedIdeographs}々ヶァ-ヴーぁ-んA-Za-z・]{1,12}?(?:[\ ][\p{IsCJKUnifiedIdeographs}々ヶァ-ヴーぁ-んA-Za-z]{1,12}?){0,2})
        (?= です | でし | と言 | とい | と申 | という | だ | \s*[、。,.\n(（「] | \s* $ | さん | ちゃん | くん | 君 )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        Timeout)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        """
        (?<= ^ | [、。！!？?\n\s] | [はの] | (?<=[ぁ-ん]) (?=\p{IsCJKUnifiedIdeographs}) )
        (?<it>[\p{IsCJKUnifiedIdeographs}々ヶ]{1,5}[\ ]?[\p{IsCJKUnifiedIdeographs}々ヶァ-ヴーぁ-ん]{0,6}? | [ァ-ヴー・]{2,16} | [ぁ-ん]{2,8}? | [A-Z][A-Za-z]+(?:\ [A-Z][A-Za-z]+){0,3})
        (?: と申し | ともうし )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        Timeout)]
    private static partial Regex Introduced();

    // A leading or lone surname before です or といいます. 明治安田生命 and others list the frequent ones each year; this is a selection.
    [GeneratedRegex(
        """
        (?<= ^ | [、。！!？?\n\s] | 私は | わたしは | の )
        (?<it>(?: 佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡部|山本|中村|小林|加藤|吉田|山田|佐々木|山口(?=\p{IsCJKUnifiedIdeographs}{1,3}です|です)|松本|井上|木村|林|斎藤|斉藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|今井|工藤|高田|増田|丸山|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|杉本|古川|大西|島田|水野|桜井|高野|渡|吉川|山内|西田|飯田|菊池|西川|小松|北村|安田|五十嵐|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|辻|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|浜田|馬場|森本|矢野|浅野|松下|星野|大久保|吉岡|小池|野田|荒木|熊谷|松浦|大谷|内藤|黒田|尾崎|永田|川村|望月|松村|菅野|西山|堀|田辺|岩本|金城|平井|片山|中原|河村|弘中|縄田|藏田|国弘|末永|重村|有田)
          [\ ]?[\p{IsCJKUnifiedIdeographs}々]{0,3}[ぁ-んァ-ヴー]{0,4}?)
        (?: です | といい | と言い | でござ | だよ | より$ )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        Timeout)]
    private static partial Regex Surname();

    [GeneratedRegex(
        """
        (?: my\ (?:full\ )?name\ is | my\ (?:son|daughter|child|baby|husband|wife)(?:'s\ name\ is|\ is\ (?:called|named)) | (?:i'm|i\ am)\ called
          | tên\ (?:tôi|em|mình|con\ tôi|con)\ là | meu\ nome\ é | me\ chamo | (?:minha\ filha|meu\ filho)\ se\ chama | (?:ang\ )?pangalan\ (?:ko|niya|ng\ anak\ ko)\ ay | 我(?:的名字)?叫 | 我的名字是 | 孩子(?:的名字)?叫 )
        \s*(?<it>\p{IsCJKUnifiedIdeographs}{2,4} | [\p{Lu}\p{Ll}][\p{L}'’\-]+(?:\ \p{Lu}[\p{L}'’\-]+){0,4})
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Timeout)]
    private static partial Regex Foreign();

    [GeneratedRegex(
        """
        (?<= ^ | [^\p{IsCJKUnifiedIdeographs}々ヶァ-ヴーぁ-ん] | [のはがともをにでへや] | (?<=[\p{IsCJKUnifiedIdeographs}ァ-ヴー]) (?=[ぁ-ん]) | (?<=[ぁ-ん]) (?=[\p{IsCJKUnifiedIdeographs}ァ-ヴー]) )
        (?<it>[\p{IsCJKUnifiedIdeographs}々ヶ]{1,4}[ぁ-ん]{0,3} | [ァ-ヴー]{2,8} | [ぁ-ん][ぁ-んー]{1,4} | [A-Z][a-z]{1,12} )
        (?: さん(?!ぽ|すう|か月|さい|の[日月]|輪車) | ちゃん(?!ちゃんこ) | くん(?!れん|しょう) | 君(?!臨) | 様(?![子々式態相な]) | さま(?![々ざ]) )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        Timeout)]
    private static partial Regex Titled();
}
