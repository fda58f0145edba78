using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Amounts and deadlines that have no numeral: 無料, 半年, 月末, 翌月, "for free". An answer that says one needs an article that says
/// it, or the same with a number.
/// </summary>
internal static class TellingWords
{
    private static readonly (Regex Said, Regex Backing)[] Groups =
    [
        Of("無料|無償|タダ|ただで(?!す)|むりょう|free of charge|for free|(is|are|it's) free|no (charge|cost|fee)|free (shot|checkup|vaccin|service)|gratuit|grátis|de graça|sem custo|miễn phí|libre|walang bayad|免费|不收费",
            "無料|無償|0円|０円|お金は(要|い)り?ません|かかりません|自己負担は(ありません|なし)|公費|free|むりょう"),
        Of("半額|半価|half (the )?price|half-price|metade do preço|nửa giá|半价|一半", "半額|半分|2分の1|1/2|50%|half"),
        Of("全額|満額|in full|valor total|toàn bộ|全额", "全額|満額|10割|100%|全部|無料|0円|full|free"),
        Of("半年|はんとし|half a year|half-year|meio ano|nửa năm|kalahating taon", "半年|6か月|6ヶ月|六か月|6カ月|half a year|6 months"),
        Of("半月|half a month|半个月", "半月|15日|2週"),
        Of("半日|half (a|the) day|half-day|half an hour|meio dia|nửa ngày|kalahating araw", "半日|半分|30分|half"),
        Of("月末|つきずえ|end of (the|each|every) month|fim do mês|cuối tháng|katapusan ng buwan|月底", "月末|31日|30日|end of"),
        Of("年末|end of (the|each) year|fim do ano|cuối năm|katapusan ng taon|年底", "年末|12月|end of"),
        Of("年度末|年度内|end of the fiscal year", "年度末|年度内|3月|March"),
        Of("翌日|つぎの日|the next day|the following day|dia seguinte|ngày hôm sau|kinabukasan|次日|第二天", "翌日|次の日|つぎの日|day after|next day"),
        Of("翌月|来月|next month|following month|mês seguinte|tháng sau|susunod na buwan|下个月|次月", "翌月|次の月|来月|month after|next month"),
        Of("翌年|来年|next year|following year|ano seguinte|năm sau|susunod na taon|明年", "翌年|次の年|来年|翌々年|next year|翌4月"),
        Of("上旬", "上旬"), Of("中旬", "中旬"), Of("下旬", "下旬"), Of("即日", "即日|その日|当日"),
        Of("数(日|週|か月|カ月|ヶ月|年|千|万|十|百|倍)", "数(日|週|か月|カ月|ヶ月|年|千|万|十|百|倍)|前後|ほど"),
        Of("毎月|monthly|every month|each month|mensal|todo mês|hàng tháng|mỗi tháng|buwan-buwan|每月|每个月", "毎月|月額|月に|1か月|月[0-9０-９]|month|偶数月"),
    ];

    /// <param name="answer">The answer as it is written.</param>
    /// <param name="texts">The cited articles' texts.</param>
    public static bool AreBacked(string answer, IReadOnlyList<string> texts) =>
        Groups.All(group => !group.Said.IsMatch(answer) || texts.Any(group.Backing.IsMatch));

    private static (Regex Said, Regex Backing) Of(string said, string backing) => (Make(said), Make(backing));

    private static Regex Make(string pattern) =>
        new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
