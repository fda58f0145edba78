using ConciergeBot.Knowledge.Figures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Knowledge.Figures;

public sealed class FigureExtractorTests
{
    public static TheoryData<string, FigureValue> OneFigure { get; } = new()
    {
        { "月10,000円", Yen(10000) },
        { "１万円です", Yen(10000) },
        { "**5万円**", Yen(50000) },
        { "¥25,700 a month", Yen(25700) },
        { "500,000 yen", Yen(500000) },
        { "三歳児健診", new Quantity(3, "歳") },
        { "3才", new Quantity(3, "歳") },
        { "age 3", new Quantity(3, "歳") },
        { "1歳6か月", new Quantity(18, "か月") },
        { "1 year 6 months", new Quantity(18, "か月") },
        { "1歳半ごろ", new Quantity(1.5m, "歳") },
        { "１５日以内", new Quantity(15, "日") },
        { "within 14 days", new Quantity(14, "日") },
        { "妊娠28週0日", new Quantity(196, "日") },
        { "8割", new Quantity(80, "%") },
        { "給料の3分の2", new Quantity(2m / 3m, "") },
        { "1回目", new Quantity(1, "回目") },
        { "第3子", new Quantity(3, "人目") },
        { "2nd dose", new Quantity(2, "") },
        { "38℃", new Quantity(38, "℃") },
        { "38°C or more", new Quantity(38, "℃") },
        { "4 months", new Quantity(4, "か月") },
        { "2026年4月1日", new CalendarDate(2026, 4, 1) },
        { "令和8年4月1日", new CalendarDate(2026, 4, 1) },
        { "令和元年5月", new CalendarDate(2019, 5, null) },
        { "2026-04-01", new CalendarDate(2026, 4, 1) },
        { "2025年度", new CalendarDate(2025, null, null) },
        { "3月31日まで", new CalendarDate(null, 3, 31) },
        { "December 1, 2025", new CalendarDate(2025, 12, 1) },
        { "until March 31.", new CalendarDate(null, 3, 31) },
        { "19時", new ClockTime(19, 0) },
        { "午後7時半", new ClockTime(19, 30) },
        { "8時30分", new ClockTime(8, 30) },
        { "at 8:30", new ClockTime(8, 30) },
        { "7:00 p.m.", new ClockTime(19, 0) },
        { "083-995-2100", new PhoneNumber("0839952100") },
        { "０８３－９９５－２１００", new PhoneNumber("0839952100") },
        { "(083)995-2100", new PhoneNumber("0839952100") },
        { "+81-83-995-2100", new PhoneNumber("0839952100") },
        { "0120-0-78310", new PhoneNumber("0120078310") },
        { "#8000へ", new PhoneNumber("#8000") },
        { "119番", new PhoneNumber("119") },
        { "**189**（24", new PhoneNumber("189") },
        { "https://Www.Example.jp/a1/。", new WebAddress("https://www.example.jp/a1") },
        { "[国の案内](https://example.jp/a?b=2)", new WebAddress("https://example.jp/a?b=2") },
        { "Soudan01@example.jp まで", new WebAddress("mailto:soudan01@example.jp") },
    };

    [Theory]
    [MemberData(nameof(OneFigure))]
    public void Figure_is_read_with_what_it_counts(string text, FigureValue expected)
    {
        FigureExtractor.Extract(text).First(figure => !figure.IsImplied).Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("1. 産婦人科で調べます\n2) 届を出します")]
    [InlineData("五種混合を一緒に受けても十分です。一番早い日、もう一度、万一、一時預かり")]
    [InlineData("[災害のとき](article:saigai-171)")]
    [InlineData("COVID-19")]
    [InlineData("数十万円")]
    [InlineData("①窓口へ ②家へ")]
    public void Text_without_figures_has_none(string text)
    {
        FigureExtractor.Extract(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("3〜5歳児クラス", "3歳 5歳")]
    [InlineData("2・4・6月", "2月 4月 6月")]
    [InlineData("8時30分〜17時15分", "8時30分 17時15分")]
    [InlineData("119か110番へ", "119番 110番")]
    [InlineData("119、3か月", "119番 3か月")]
    [InlineData("5–6 months", "5か月 6か月")]
    [InlineData("48万8千円、2人", "488,000円 2人")]
    public void Numbers_in_a_row_share_the_unit_of_the_last(string text, string same)
    {
        Values(text).ShouldBe(Values(same));
    }

    [Theory]
    [InlineData("1万5000円", "15,000円")]
    [InlineData("6ヶ月", "6カ月")]
    [InlineData("2週間", "14日")]
    [InlineData("1歳半", "18か月")]
    [InlineData("1歳半", "1歳6か月")]
    [InlineData("2.5kg", "2,500g")]
    [InlineData("90分", "1時間半")]
    [InlineData("1/2杯", "0.5杯")]
    [InlineData("1歳", "1 year")]
    [InlineData("1年", "1 year")]
    [InlineData("8割", "80%")]
    [InlineData("2026年4月1日", "4月1日")]
    [InlineData("4月", "4")]
    [InlineData("119", "119番")]
    [InlineData("二つ", "2つ")]
    [InlineData("月額3万円", "1か月に30,000円")]
    [InlineData("Call 119", "119番")]
    public void Figure_backs_the_same_in_another_form(string known, string stated)
    {
        FigureSet.Of([known]).NotCovered(stated).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1回目", "1回")]
    [InlineData("1回目", "2回")]
    [InlineData("15日以内", "15か月以内")]
    [InlineData("3歳", "3年")]
    [InlineData("4月1日", "2026年4月1日")]
    [InlineData("3月1日と4月31日", "3月31日")]
    [InlineData("083-995-2100", "083-995-2101")]
    [InlineData("https://example.jp/a", "https://example.jp/b")]
    [InlineData("1万円", "10万円")]
    [InlineData("119番", "110番")]
    [InlineData("19時", "9時")]
    [InlineData("十分です", "10分です")]
    public void Figure_does_not_back_another(string known, string stated)
    {
        FigureSet.Of([known]).NotCovered(stated).ShouldHaveSingleItem();
    }

    [Property(MaxTest = 1000)]
    public Property Amount_is_the_same_in_every_form() =>
        Prop.ForAll(Gen.Choose(0, 99_999_999).ToArbitrary(), number =>
        {
            foreach (var form in WrittenNumbers.AllFormsOf(number))
                FigureExtractor.Extract($"費用は{form}円です。").Select(figure => figure.Value).ShouldBe([Yen(number)], form);
        });

    [Property(MaxTest = 1000)]
    public void Extraction_never_throws_and_a_text_backs_itself(string? text)
    {
        FigureSet.Of([text ?? ""]).NotCovered(text ?? "").ShouldBeEmpty();
    }

    [Property(MaxTest = 3000)]
    public Property Extraction_never_throws_on_anything_made_of_figures() =>
        Prop.ForAll(Gen.Elements(Parts).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
            FigureSet.Of([text]).NotCovered(text).ShouldBeEmpty());

    [Property(MaxTest = 1000)]
    public Property No_digit_gets_lost() =>
        Prop.ForAll(Gen.Elements("0123456789".ToCharArray()).NonEmptyListOf().ToArbitrary(), digits =>
            FigureExtractor.Extract($"あ{string.Concat(digits)}い").Sum(figure => figure.Text.Length).ShouldBe(digits.Count));

    private static readonly string[] Parts =
    [
        "1", "0", "9", "12", "2026", "00", "９", "三", "十", "千", "万", "億", ",", ".", "/", "-", ":", "〜", "・", "、", "と", "か", " ", "\n", "**", "#", "(", ")", "[", "](", "+81", "¥",
        "年", "月", "日", "歳", "か月", "週", "時", "分", "時間", "半", "分の", "円", "回目", "割", "第", "子", "令和", "元", "午後", "毎", "額", "に", "http://", "www.", "a@b.jp", "age ", "March ", "st", " years", " and a half", "pm", "\uD800", "\0",
    ];

    private static Quantity Yen(decimal amount) => new(amount, "円");

    private static IEnumerable<FigureValue> Values(string text) => FigureExtractor.Extract(text).Select(figure => figure.Value);
}
