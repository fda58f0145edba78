using ConciergeBot.Knowledge.Search;
using ConciergeBot.Knowledge.Search.MeCab;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class MeCabAnalyzerTests
{
    [Fact]
    public void Analyze_gives_base_form_reading_class_and_place()
    {
        var token = MeCab().Analyze("昨日 熱が下がった").Single(t => t.Class is WordClass.Verb);
        token.ShouldBe(new Token("下がっ", "下がる", "サガッ", WordClass.Verb, 5));
    }

    [Property]
    public void Every_token_stands_where_it_says(string? text)
    {
        text ??= "";
        foreach (var token in MeCab().Analyze(text).Where(token => !token.Surface.Contains('\uFFFD', StringComparison.Ordinal)))
            text.Substring(token.Start, token.Surface.Length).Replace('\0', ' ').ShouldBe(token.Surface);
    }

    [Theory]
    [InlineData("👶🏻の熱")]
    [InlineData("\uD83D")]
    [InlineData("熱\0が出た")]
    [InlineData("𠮷野家の離乳食")]
    public void Analyze_survives_odd_text(string text)
    {
        MeCab().Analyze(text).ShouldNotBeEmpty();
    }

    [Fact]
    public void Long_text_without_a_break_keeps_its_surrogate_pairs()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("𠮷", 5000));
        string.Concat(MeCab().Analyze(text).Select(token => token.Surface)).ShouldBe(text);
    }

    [Fact]
    public void Many_threads_share_one_analyzer()
    {
        var mecab = MeCab();
        var expected = mecab.Analyze("児童手当の申請はいつまでですか");
        Parallel.For(0, 500, _ => mecab.Analyze("児童手当の申請はいつまでですか").ShouldBe(expected));
    }

    [Fact]
    public void CreateBest_falls_back_and_says_the_cost_when_there_is_no_dictionary()
    {
        TextAnalyzers.CreateBest(out var description, dictionaryFolder: "/nowhere").ShouldBeOfType<NGramAnalyzer>();
        description.ShouldContain("/nowhere");
        description.ShouldContain("less often");
    }

    private static MeCabAnalyzer MeCab()
    {
        Assert.SkipUnless(Articles.HasMeCab, "libmecab2 or mecab-ipadic-utf8 is not installed");
        return (MeCabAnalyzer)Articles.Analyzer.Value;
    }
}
