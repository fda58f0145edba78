using ConciergeBot.Answering.Grounding;
using ConciergeBot.Knowledge;
using ConciergeBot.Languages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Grounding;

/// <summary>Whatever a model writes is judged, and soon.</summary>
public sealed class GroundingRobustnessTests
{
    /// <summary>What breaks those who read numbers and Markdown: too large, too deep, nothing before it.</summary>
    private static readonly string[] Oddities =
    [
        "999999999999999兆時間", "999999999999999兆kg", "999999999999999兆割", "999999999999999兆歳半", "①  tháng 4 hãy nộp đơn", " tháng 4", "tháng tư", "a", "an hour and a half",
        "999999999999999999999999999999 days and a half", "1/0", "0分の1", "99:99", "12 pm", "99999999999 pm", "5h", "@", "a@b.co", "https://", "http://[", "[x](http://[)", "www.", "tel:", "１.ｃｏ",
        new string('>', 3000), string.Concat(Enumerable.Repeat("1. ", 1000)), new string('[', 3000), new string('*', 3000), new string('1', 800), new string('兆', 800), new string('"', 800), new string('(', 800), "\uD800", "\uDC00日", "\u0301", "半半半",
    ];

    private static readonly Article Numerous = GroundedArticles.Saying("1分、2kg、3歳、4か月、5日、60%、7時間、8年、9g、10週、4月15日、18時30分、083-999-1234、https://example.jp/a");

    private static readonly string[] Parts =
    [
        "999999999999999", "兆", "時間", "kg", "割", "歳半", "①  ", "tháng tư ", "rưỡi ", " and a half", "an hour ", "ikaanim ", "くじ", "ろくがつ", "**", "```", "![", "> ", "1. ", "&#", ";", "翌々月", "http://", ".com", "한", "١", "Ω", "\u0301",
        "1", "15", "9", "０", "½", "①", "⑳", "Ⅳ", "三", "十", "万", "億", "兆", "一", "日", "月", "歳", "円", "以内", "午後", "half", "and", " a ", "million ", "thousand ", "mil ", "e ", "mươi ", "trăm ", "năm ", "ngày ", "tháng ",
        "libo", "ng ", "May ", "15 ", " de ", "março", "pm", "k ", ".", ",", "'", "-", " ", "\n", "百分之", "个", "两", "陸", "まん", "せん", "にち", "みっか", "](", "@", "://", "\uD800", "\0", "second ", "one ", "couple of ",
    ];

    [Property(MaxTest = 1000)]
    public Property Check_never_throws() => Prop.ForAll(
        Gen.Elements(Parts).ListOf().Select(string.Concat).Zip(Gen.Elements(Language.All.ToArray())).ToArbitrary(),
        pair => Enum.IsDefined(GroundedArticles.Judge(Numerous, pair.Item2, pair.Item1)));

    [Fact]
    public void Check_does_not_throw_at_an_oddity()
    {
        foreach (var (answer, language) in from answer in Oddities from language in Language.All select (answer, language))
            Should.NotThrow(() => GroundedArticles.Judge(Numerous, language, answer), $"{language}: {answer}");
    }

    [Fact]
    public void Longest_run_of_number_words_is_refused_quickly()
    {
        var words = string.Join(' ', Enumerable.Repeat("nine hundred million", 40));
        GroundedArticles.Judge(GroundedArticles.All[0], Language.English, words).ShouldBe(Judgement.UnbackedFigure);
    }
}
