using ConciergeBot.Languages;

namespace ConciergeBot.Answering.Grounding;

/// <summary>How a language of Latin letters spells numbers, names months and counts.</summary>
/// <param name="Words">The words of numbers.</param>
/// <param name="Units">What is counted, and the unit in Japanese texts; empty where that has none of its own.</param>
/// <param name="Months">The month by its names and their short forms.</param>
internal sealed record NumberLexicon(
    IReadOnlyDictionary<string, NumberWord> Words, IReadOnlyDictionary<string, string> Units, IReadOnlyDictionary<string, int> Months)
{
    private static readonly NumberLexicon English = new(
        WordsOf(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
            "twenty thirty forty fifty sixty seventy eighty ninety", "",
            [
                ("hundred", 100), ("hundreds", 100), ("thousand", 1000), ("thousands", 1000), ("million", 1_000_000), ("millions", 1_000_000), ("dozen", 12), ("dozens", 12),
            ],
            [("zero", 0), ("one", 1), ("twice", 2), ("thrice", 3), ("fortnight", 14), ("couple", 2), ("half", 0.5m), ("quarter", 0.25m), ("double", 2), ("triple", 3)],
            [("single", 1), ("first", 1)],
            [("twentieth", 20), ("thirtieth", 30)],
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"),
        UnitsOf("円 yen|歳 yo|日 day days|週 week weeks wk wks|か月 month months mo mos|year year years yr yrs|時間 hour hours hr hrs|分 minute minutes min mins|"
            + "回 time times dose doses visit visits checkup checkups|人 person people|% percent pct|g gram grams|kg kilo kilos kilogram kilograms|℃ degree degrees|"
            + " child children baby babies document documents birthday grade grades trimester"),
        MonthsOf("january february march april may june july august september october november december", "jan feb mar apr jun jul aug sep sept oct nov dec"));

    private static readonly NumberLexicon Portuguese = new(
        WordsOf(
            "dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove",
            "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
            "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
            [("mil", 1000), ("milhão", 1_000_000), ("milhões", 1_000_000), ("dúzia", 12), ("dúzias", 12)],
            [("duas", 2), ("catorze", 14), ("dobro", 2), ("triplo", 3), ("metade", 0.5m), ("zero", 0)],
            [
                ("um", 1), ("uma", 1), ("primeiro", 1), ("primeira", 1), ("meio", 0.5m), ("meia", 0.5m), ("segundo", 2), ("segunda", 2), ("terceiro", 3), ("terceira", 3), ("quarto", 4), ("quarta", 4), ("quinto", 5), ("quinta", 5),
                ("sexto", 6), ("sexta", 6), ("décimo", 10), ("décima", 10),
            ],
            [("cento", 100)]),
        UnitsOf("円 iene ienes yen yens|日 dia dias|週 semana semanas|か月 mês meses|year ano anos aninhos|時間 hora horas|分 minuto minutos|回 vez vezes dose doses|"
            + "人 pessoa pessoas|% porcento|g grama gramas|kg quilo quilos|℃ grau graus| criança crianças filho filha filhos filhas documento documentos"),
        MonthsOf("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", ""));

    private static readonly NumberLexicon Vietnamese = new(
        WordsOf("hai ba bốn x sáu bảy tám x", "", "", [("mươi", 10), ("trăm", 100), ("nghìn", 1000), ("ngàn", 1000), ("vạn", 10_000), ("triệu", 1_000_000), ("tỷ", 1_000_000_000)],
            [("bẩy", 7), ("lăm", 5), ("nhăm", 5), ("mốt", 1)],
            [("một", 1), ("năm", 5), ("chín", 9), ("tư", 4), ("nửa", 0.5m)],
            [("mười", 10)]),
        UnitsOf("円 yên yen|歳 tuổi|日 ngày|週 tuần|か月 tháng|年 năm|時間 tiếng|分 phút|回 lần mũi liều|人 người|g gam|kg ký cân|℃ độ| giờ con đứa bé trẻ cháu giấy loại khoản"),
        new Dictionary<string, int>(StringComparer.Ordinal));

    private static readonly NumberLexicon Tagalog = new(TagalogWords(),
        UnitsOf("円 yen|日 araw|週 linggo|か月 buwan|year taon taong|時間 oras|分 minuto|回 beses|人 tao katao|% porsiyento porsyento|g gramo|kg kilo|℃ degree| anak bata sanggol dokumento"),
        MonthsOf("enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre", "nobiyembre"));

    /// <summary>
    /// The lexicons that a text is read with: its language's, and English, which slips in anywhere. A text that should be in
    /// Japanese or Chinese has no Latin words of its own, so all of them.
    /// </summary>
    public static IReadOnlyList<NumberLexicon> Of(Language language)
    {
        if (language == Language.English)
            return [English];
        if (language == Language.Portuguese)
            return [Portuguese, English];
        if (language == Language.Vietnamese)
            return [Vietnamese, English];
        return language == Language.Tagalog ? [Tagalog, English] : [English, Portuguese, Vietnamese, Tagalog];
    }

    private static Dictionary<string, NumberWord> WordsOf(
        string fromTwo, string fromTwenty, string fromHundred, (string, decimal)[] times, (string, decimal)[] others, (string, decimal)[] ambiguous, (string, decimal)[]? open = null,
        string ordinalsFromTwo = "")
    {
        var words = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var (word, index) in Each(fromTwo))
            words[word] = new NumberWord(index + 2, 1);
        foreach (var (word, index) in Each(fromTwenty))
            words[word] = new NumberWord((index + 2) * 10, 10);
        foreach (var (word, index) in Each(fromHundred))
            words[word] = new NumberWord((index + 1) * 100, 100);
        foreach (var (word, value) in times)
            words[word] = new NumberWord(value, value, Times: true);
        foreach (var (word, value) in others)
            words[word] = new NumberWord(value, 1);
        foreach (var (word, value) in ambiguous)
            words[word] = new NumberWord(value, 1, NeedsUnit: true);
        foreach (var (word, index) in Each(ordinalsFromTwo))
            words[word] = new NumberWord(index + 2, 1);
        foreach (var (word, value) in open ?? [])
            words[word] = new NumberWord(value, value);
        words.Remove("x");
        return words;
    }

    private static Dictionary<string, NumberWord> TagalogWords()
    {
        string[] digits = ["isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"];
        string[] teens = ["labingisa", "labindalawa", "labintatlo", "labingapat", "labinlima", "labinganim", "labimpito", "labingwalo", "labinsiyam"];
        string[] tens = ["sampu", "dalawampu", "tatlumpu", "apatnapu", "limampu", "animnapu", "pitumpu", "walumpu", "siyamnapu"];
        string[] loans = ["uno", "dos", "tres", "kwatro", "singko", "sais", "siyete", "otso", "nuwebe", "diyes", "onse", "", "trese", "katorse", "kinse"];
        string[] loanTens = ["bente", "trenta", "kwarenta", "singkwenta", "sisenta", "sitenta", "otsenta", "nobenta"];
        var words = WordsOf("", "", "", [("daan", 100), ("raan", 100), ("libo", 1000), ("milyon", 1_000_000)], [("kalahati", 0.5m)], [], [("labing", 10), ("sandaan", 100), ("sanlibo", 1000)]);
        for (var i = 0; i < 9; i++)
        {
            words[digits[i]] = new NumberWord(i + 1, 1, NeedsUnit: i == 0);
            words[teens[i]] = new NumberWord(i + 11, 1);
            words[tens[i]] = new NumberWord((i + 1) * 10, 10);
        }

        foreach (var (word, index) in loans.Select((word, index) => (word, index)).Where(item => item.word.Length > 0))
            words[word] = new NumberWord(index + 1, 1);
        foreach (var (word, index) in loanTens.Select((word, index) => (word, index)))
            words[word] = new NumberWord((index + 2) * 10, 10);

        // ikalima, ikaanim; ikalawa and ikatlo are short for ikadalawa and ikatatlo.
        foreach (var (word, number) in words.ToList())
            words["ika" + word] = number;
        (words["ikalawa"], words["ikatlo"], words["pangalawa"], words["pangatlo"]) = (new NumberWord(2, 1), new NumberWord(3, 1), new NumberWord(2, 1), new NumberWord(3, 1));

        // A number is tied to what it counts: tatlo, tatlong.
        foreach (var (word, number) in words.ToList())
            words[word.EndsWith('n') ? word + "g" : word + "ng"] = number;
        return words;
    }

    private static IEnumerable<(string Word, int Index)> Each(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, index) => (word, index));

    private static Dictionary<string, string> UnitsOf(string lines) => lines.Split('|')
        .Select(line => line.Split(' ')).SelectMany(line => line.Skip(1).Select(word => (word, line[0])))
        .DistinctBy(item => item.word, StringComparer.Ordinal).ToDictionary(item => item.word, item => item.Item2, StringComparer.Ordinal);

    private static Dictionary<string, int> MonthsOf(string names, string shortNames)
    {
        var months = Each(names).ToDictionary(item => item.Word, item => item.Index + 1, StringComparer.Ordinal);
        foreach (var (word, _) in Each(shortNames))
            months[word] = months.First(month => month.Key.StartsWith(word[..3], StringComparison.Ordinal)).Value;
        return months;
    }
}
