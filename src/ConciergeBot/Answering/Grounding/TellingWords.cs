using System.Text;
using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Amounts, deadlines and periods that have no numeral: 無料, 半年, 月末, 翌月, 毎週, "for free", "annually". An answer that says
/// one needs an article that says the same.
/// </summary>
internal static partial class TellingWords
{
    private const string Rate = $"([0-9]|円|ienes|yên|{SpokenAmounts.CountedByPeriod}) an? ";

    /// <summary>Where a period of an amount starts: 月15,000円, but not 4月15日.</summary>
    private const string Start = @"(^|[\s、。・（(「:はがでもに])";

    private static readonly (Regex Said, Regex Backing)[] Groups =
    [
        Of("無料|無償|タダ|ただ(です|に(なり|なる)|で(受|使|もら|利用))|むりょう|(お金|おかね|費用|料金|代金|負担)(は|も|が)?(一切|まったく|全く)?(かかりません|かからない|かからず|要りません|要らない|いりません|いらない|必要ありません|不要|ありません|なし|ない|ゼロ)"
            + @"|\bfree\b|costs? nothing|no (charge|cost|costs|fee|fees|payment|money)\b|without (charge|cost|paying)|(don't|do not|not have to|no need to|needn't|need not) pay"
            + "|gratuit|grátis|de graça|sem custo|isent[oa]s? d|não (custa|paga|precisa pagar|tem custo|é preciso pagar)|miễn phí|không (mất|tốn|thu|cần trả|phải trả) ?(tiền|phí|chi phí|lệ phí)?|libre|walang (bayad|babayaran|gastos)|hindi (kailangang )?magbayad|免费|全免|免費|不收费|不要钱|不用(付|花)|无需(付|支付)",
            "[^0-9,]0円|公費"),
        Of("半額|半価|half (the )?price|half-price|metade do preço|nửa giá|kalahating presyo|半价"),
        Of("全額|満額|\\bin full\\b|full (cost|price|payment)|valor (total|integral)|toàn bộ (số tiền|chi phí)|buong halaga|全额", "10割|100%"),
        Of("半年|はんとし|half a year|half-year|meio ano|nửa năm|kalahating taon", "6(か|カ|ヶ|ヵ)月|6 months"),
        Of("半月|half a month|半个月|nửa tháng"),
        Of("半日|half (a|the) day|half-day|meio dia|nửa ngày|kalahating araw|半天"),
        Of("半時間|half an hour|nửa (giờ|tiếng)|kalahating oras|半(个)?小时", "30分|30 minutes"),
        Of(@"正午|\bnoon\b|midday|midnight|meio-dia|meia-noite|giữa trưa|nửa đêm|tanghali|hatinggabi|中午|半夜", "12時|12:00"),
        Of("月末|つきずえ|end of (the|each|every|that|this) month|(fim|final) do mês|cuối tháng|katapusan ng buwan|月底"),
        Of("年末|end of (the|each|every|this) year|(fim|final) do ano|cuối năm|katapusan ng taon|年底"),
        Of("年度末|年度内|end of the (fiscal|school) year"),
        Of("上旬"), Of("中旬"), Of("下旬"),
        Of("即日|当日|same day|mesmo dia|cùng ngày|parehong araw|当天", "その日|同じ日"),
        Of($"毎日|日額|{Start}日に[0-9]|daily|(every|each|per|cada|por) (day|dia)|ao dia|todos os dias|diariamente|todo dia|{Rate}day|(hàng|hằng|mỗi) ngày|araw-araw|(bawat|kada) araw|每天|每日", "1日|一日|365日|年中無休"),
        Of($"毎週|週ごと|{Start}週に?[0-9一二三四五六七]|weekly|(every|each|per) week|{Rate}week|semanal|(toda|por|cada) semana|(hàng|hằng|mỗi) tuần|linggo-linggo|(bawat|kada) linggo|每周|每星期"),
        Of($"毎月|月額|月ごと|{Start}月に?[0-9一二三四五六七八九]|monthly|(every|each|per) month|{Rate}month|mensal|(todo|por|cada) mês|ao mês|(hàng|hằng|mỗi) tháng|buwan-buwan|(bawat|kada) buwan|每月|每个月"),
        Of($"毎年|年額|年ごと|{Start}年に?[0-9一二三四五六七八九][0-9,.]*(回|千|万|円)|annual|yearly|(every|each|per) year|{Rate}year|\\banual|(todo|por|cada) ano|ao ano|(hàng|hằng|mỗi) năm|taon-taon|(bawat|kada) taon|每年", "毎年度"),
        Of("every other|every second|biweekly|bimonthly|fortnightly|quinzenal|dia sim, dia não|cách (ngày|tuần|tháng)|salit-salit", "偶数月|奇数月"),
        Of("several|few (minutes|hours|days|weeks|months|years|times|thousand)|(alguns|algumas|poucos|poucas) (dias|semanas|meses|anos|horas|mil)|vài|ilang (araw|linggo|buwan|taon|oras)|几(天|周|个月|年|小时|千|万)", "数(日|週|か月|年|時間|千|万|十|百|回|人)"),
        Of("tomorrow|amanhã|ngày mai|明天|bukas", "明日|あした"),
        Of(@"\btoday\b|\bhoje\b|hôm nay|今天|ngayong araw", "今日|本日"),
        Of("(next|following) day|the day after|dia seguinte|próximo dia|ngày (hôm sau|tiếp theo|kế tiếp)|kinabukasan|susunod na araw|araw pagkatapos|次日|第二天", "翌(日|朝|[0-9])"),
        Of("(next|following) week|the week after|(próxima semana|semana (que vem|seguinte))|tuần (sau|tới|tiếp theo)|susunod na linggo|下周|下星期|下个星期", "翌週|来週"),
        Of("(next|following) month|the month after|(próximo mês|mês (que vem|seguinte))|tháng (sau|tới|tiếp theo)|susunod na buwan|下个月|下月|次月", "翌月|来月"),
        Of("(next|following) (fiscal |school )?year|the year after|(próximo ano|ano (que vem|seguinte))|năm (sau|tới|tiếp theo)|susunod na taon|明年|次年", "翌年|来年|翌4月"),
        Of("(previous|last) (day|week|month|year|fiscal year)|the (day|week|month|year) before|(dia|mês|ano|semana) (anterior|passado|passada)|(ngày|tuần|tháng|năm) (trước|ngoái)|nakaraang (araw|linggo|buwan|taon)|去年|上个月|上周|前一(天|年|周)", "前(日|週|月|年)|昨年"),
        Of("[$€£₱₫]|dollars?|euros?|reais|pesos?|đồng|美元|人民币|ドル|ユーロ"),
        Of("営業日|開庁日|(business|working) days?|dias? út(il|eis)|ngày làm việc|araw ng trabaho|工作日", "平日"),
        Of("(this|within the|in the same) (day|week|month|year|fiscal year)|(esta semana|este mês|este ano)|(tuần|tháng|năm) (này|nay)|ngayong (linggo|buwan|taon)|这个月|本月|本周|今年", "今(週|月|年)"),
    ];

    private static readonly (string Kana, string Kanji)[] Spellings =
    [
        ("つぎの", "次の"), ("次の次の", "翌々"), ("次の日", "翌日"), ("次の週", "翌週"), ("次の月", "翌月"), ("次の年", "翌年"), ("よくじつ", "翌日"), ("よくげつ", "翌月"), ("あした", "明日"), ("きょうじゅう", "今日中"), ("きょうまで", "今日まで"), ("まいにち", "毎日"), ("まいしゅう", "毎週"), ("まいつき", "毎月"), ("まいとし", "毎年"),
        ("らいしゅう", "来週"), ("らいげつ", "来月"), ("らいねん", "来年"), ("こんげつ", "今月"), ("ことし", "今年"), ("すうじつ", "数日"), ("ヶ月", "か月"), ("ヵ月", "か月"), ("カ月", "か月"), ("ケ月", "か月"),
    ];

    /// <summary>The text as <see cref="AreBacked"/> reads it: one width, no blanks between Japanese words, one spelling of each word.</summary>
    public static string Fold(string text)
    {
        var wide = NotFree().Replace(text.Normalize(NormalizationForm.FormKC), "").ToLowerInvariant();
        var folded = new StringBuilder(wide.Length);
        foreach (var c in wide)
        {
            if (folded.Length > 0 && folded[^1] == ' ' && (IsJapanese(c) && folded.Length > 1 && IsJapanese(folded[^2]) || c == ' '))
                folded.Length--;
            folded.Append(c);
        }

        foreach (var (kana, kanji) in Spellings)
            folded.Replace(kana, kanji);
        return folded.ToString();
    }

    /// <param name="answer">The answer, folded.</param>
    /// <param name="texts">The cited article's texts, folded.</param>
    public static bool AreBacked(string answer, IReadOnlyList<string> texts) =>
        Groups.All(group => !group.Said.IsMatch(answer) || texts.Any(group.Backing.IsMatch))
        && SameWord().Matches(answer).All(match => texts.Any(text => text.Contains(match.Value, StringComparison.Ordinal)));

    private static bool IsJapanese(char c) => c > '\u2E7F';

    /// <summary>
    /// Ways to say one thing, and what backs it without being one of them: Japanese words back what the other languages say, and
    /// are themselves held to the article by <see cref="SameWord"/>.
    /// </summary>
    private static (Regex Said, Regex Backing) Of(string said, string alsoBacking = "") =>
        (Make(said), Make(alsoBacking.Length > 0 ? said + "|" + alsoBacking : said));

    private static Regex Make(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    [GeneratedRegex(@"\b(feel free|hands[ -]free|toll[ -]free|free[ -](dial|time|from|of mind|to (ask|call|talk|contact))|(sugar|smoke|barrier|worry|alcohol|gluten|egg|milk)[ -]free)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NotFree();

    [GeneratedRegex(@"毎年度|(隔|翌々|翌|前々|前|再来|来|先|今|明|昨)(年度|年|月|週|日)|数(日|週|か月|年|時間|千|万|十|百|倍|回|人|分)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SameWord();
}
