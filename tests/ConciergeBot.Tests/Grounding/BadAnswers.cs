using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Figures;
using ConciergeBot.Languages;
using ConciergeBot.Tests.Knowledge.Figures;

namespace ConciergeBot.Tests.Grounding;

/// <summary>
/// Answers that state a figure which their article does not have: made from the real articles' own figures, each changed a
/// little and written in one of the ways in which the seven languages write it.
/// </summary>
internal static class BadAnswers
{
    private static readonly Dictionary<string, (Language Language, string Unit)[]> Units = new(StringComparer.Ordinal)
    {
        ["円"] = [(Language.Japanese, "円"), (Language.English, " yen"), (Language.Portuguese, " ienes"), (Language.Vietnamese, " yên"), (Language.Tagalog, " yen"), (Language.Chinese, "日元")],
        ["日"] = [(Language.Japanese, "日以内"), (Language.English, " days"), (Language.Portuguese, " dias"), (Language.Vietnamese, " ngày"), (Language.Tagalog, " araw"), (Language.Chinese, "天")],
        ["か月"] = [(Language.Japanese, "か月"), (Language.English, " months"), (Language.Portuguese, " meses"), (Language.Vietnamese, " tháng"), (Language.Tagalog, " buwan"), (Language.Chinese, "个月")],
        ["歳"] = [(Language.Japanese, "歳"), (Language.English, " years old"), (Language.Portuguese, " anos"), (Language.Vietnamese, " tuổi"), (Language.Tagalog, " taong gulang"), (Language.Chinese, "岁")],
        ["週"] = [(Language.Japanese, "週間"), (Language.English, " weeks"), (Language.Portuguese, " semanas"), (Language.Vietnamese, " tuần"), (Language.Tagalog, " linggo"), (Language.Chinese, "周")],
        ["回"] = [(Language.Japanese, "回"), (Language.English, " times"), (Language.Portuguese, " vezes"), (Language.Vietnamese, " lần"), (Language.Tagalog, " beses"), (Language.Chinese, "次")],
        ["分"] = [(Language.Japanese, "分間"), (Language.English, " minutes"), (Language.Portuguese, " minutos"), (Language.Vietnamese, " phút"), (Language.Tagalog, " minuto"), (Language.Chinese, "分钟")],
        ["人"] = [(Language.Japanese, "人"), (Language.English, " people"), (Language.Portuguese, " pessoas"), (Language.Vietnamese, " người"), (Language.Tagalog, " tao"), (Language.Chinese, "名")],
        ["%"] = [(Language.Japanese, "%"), (Language.English, " percent"), (Language.Portuguese, "%"), (Language.Vietnamese, "%"), (Language.Tagalog, " porsiyento"), (Language.Chinese, "%")],
    };

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];
    private static readonly string[] PortugueseMonths = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"];
    private static readonly string[] TagalogMonths = ["Enero", "Pebrero", "Marso", "Abril", "Mayo", "Hunyo", "Hulyo", "Agosto", "Setyembre", "Oktubre", "Nobyembre", "Disyembre"];

    /// <summary>A wrong figure as it is written, in an answer.</summary>
    public sealed record BadAnswer(Article Article, Language Language, string Written, string Text);

    /// <summary>All that can be made of the articles, in an order that takes the articles and ways of writing in turn.</summary>
    public static IEnumerable<BadAnswer> Of(IReadOnlyList<Article> articles)
    {
        foreach (var article in articles)
        {
            var known = FigureSet.Of([article.Question, article.Body, .. article.Figures, .. article.Translations.Values.SelectMany(translation => new[] { translation.Question, translation.Body })]);
            foreach (var figure in FigureExtractor.Extract(article.Body).Where(figure => !figure.IsImplied).DistinctBy(figure => figure.Value))
            {
                foreach (var (language, written) in Changed(figure.Value, known).SelectMany(way => new[] { way, (way.Item1, InBold(way.Item2)) }))
                    yield return new BadAnswer(article, language, written, Sentence(language, written));
            }
        }
    }

    // A part of it, as models set the number in bold and not its unit.
    private static string InBold(string written)
    {
        var end = written.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : Math.Max(1, written.Length / 2);
        return $"**{written[..end]}**{written[end..]}";
    }

    private static IEnumerable<(Language, string)> Changed(FigureValue value, FigureSet known) => value switch
    {
        Quantity { Amount: >= 1 } quantity when Units.ContainsKey(quantity.Unit) && quantity.Amount == decimal.Truncate(quantity.Amount) && quantity.Amount < 500_000 =>
            Amounts((int)quantity.Amount).Where(amount => !known.Covers(quantity with { Amount = amount })).Take(2).SelectMany(amount => Written(amount, quantity.Unit)),
        CalendarDate { Year: null, Month: { } month, Day: { } day } => Dates(month, day, known),
        PhoneNumber { Digits.Length: >= 9 } phone => Phones(phone.Digits, known),
        ClockTime clock when !known.Covers(clock with { Hour = clock.Hour + 1 }) =>
            [(Language.Japanese, $"{clock.Hour + 1}時{clock.Minute:00}分"), (Language.English, $"{(clock.Hour + 1) % 12}:{clock.Minute:00} {(clock.Hour + 1 >= 12 ? "p.m." : "a.m.")}"), (Language.Portuguese, $"{clock.Hour + 1}h{clock.Minute:00}"), (Language.Chinese, $"{clock.Hour + 1}点{clock.Minute:00}分")],
        _ => [],
    };

    private static IEnumerable<int> Amounts(int amount) =>
        amount >= 1000 ? [amount + 1000, amount * 2, amount / 2, amount + 500, amount * 10]
        : [amount + 1, amount * 2, amount + 5, Math.Max(amount - 1, 1), amount + 10, 1];

    private static IEnumerable<(Language, string)> Written(int amount, string unit)
    {
        foreach (var (language, word) in Units[unit])
        {
            if (language == Language.Japanese || language == Language.Chinese)
            {
                foreach (var form in WrittenNumbers.AllFormsOf(amount).Distinct(StringComparer.Ordinal))
                    yield return (language, form + word);
                continue;
            }

            yield return (language, amount.ToString(CultureInfo.InvariantCulture) + word);
            if (amount >= 1000)
            {
                yield return (language, amount.ToString("N0", CultureInfo.InvariantCulture) + word);
                yield return (language, amount.ToString("N0", CultureInfo.GetCultureInfo(language == Language.English ? "en" : "vi")) + word);
                if (amount % 1000 == 0)
                    yield return (language, amount / 1000 + (language == Language.English ? "k" : language == Language.Portuguese ? " mil" : language == Language.Vietnamese ? " nghìn" : " libong") + word);
            }

            yield return (language, SpelledOut.In(language, amount) + (amount == 1 && language == Language.English ? word.Replace("years", "year", StringComparison.Ordinal).TrimEnd('s') : word));
        }
    }

    private static IEnumerable<(Language, string)> Dates(int month, int day, FigureSet known)
    {
        foreach (var (otherMonth, otherDay) in ((int, int)[])[(month % 12 + 1, day), (month, day > 14 ? day - 7 : day + 7)])
        {
            if (known.Covers(new CalendarDate(null, otherMonth, otherDay)))
                continue;
            yield return (Language.Japanese, $"{otherMonth}月{otherDay}日");
            yield return (Language.Japanese, WrittenNumbers.AllFormsOf(otherMonth).ElementAt(7) + "月" + WrittenNumbers.AllFormsOf(otherDay).ElementAt(7) + "日");
            yield return (Language.English, $"{Months[otherMonth - 1]} {otherDay}");
            yield return (Language.English, $"{otherDay} {Months[otherMonth - 1][..3]}");
            yield return (Language.Portuguese, $"{otherDay} de {PortugueseMonths[otherMonth - 1]}");
            yield return (Language.Vietnamese, $"ngày {otherDay} tháng {otherMonth}");
            yield return (Language.Tagalog, $"ika-{otherDay} ng {TagalogMonths[otherMonth - 1]}");
            yield return (Language.Chinese, $"{otherMonth}月{otherDay}号");
        }
    }

    private static IEnumerable<(Language, string)> Phones(string digits, FigureSet known)
    {
        var other = digits[..^1] + (char)('0' + (digits[^1] - '0' + 1) % 10);
        if (known.Covers(new PhoneNumber(other)))
            yield break;
        var parted = $"{other[..^7]}-{other[^7..^4]}-{other[^4..]}";
        yield return (Language.Japanese, parted);
        yield return (Language.Japanese, string.Concat(parted.Select(c => c == '-' ? '－' : (char)(c - '0' + '０'))));
        yield return (Language.Japanese, string.Concat(parted.Select(c => c == '-' ? '-' : "〇一二三四五六七八九"[c - '0'])));
        yield return (Language.English, parted.Replace('-', ' '));
        yield return (Language.Vietnamese, parted.Replace('-', '.'));
        yield return (Language.Portuguese, $"+81 {parted[1..]}");
        yield return (Language.Chinese, other);
    }

    private static string Sentence(Language language, string figure) =>
        language == Language.English ? $"Please remember this: {figure}. Ask at the city office."
        : language == Language.Portuguese ? $"Atenção: {figure}. Pergunte na prefeitura."
        : language == Language.Vietnamese ? $"Xin lưu ý: {figure}. Hãy hỏi ở tòa thị chính."
        : language == Language.Tagalog ? $"Tandaan: {figure}. Magtanong sa munisipyo."
        : language == Language.Chinese ? $"请注意：{figure}。请到市政府咨询。"
        : $"目安は{figure}です。市町の窓口に聞きましょう。";
}
