using ConciergeBot.Knowledge.Search;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Knowledge.Search;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("ﾜｸﾁﾝ", "ワクチン")]
    [InlineData("ＭＲワクチン", "mrワクチン")]
    [InlineData("１０，０００円", "10000円")]
    [InlineData("三歳児健診", "3歳児健診")]
    [InlineData("十か月", "10か月")]
    [InlineData("6ヶ月 6カ月", "6か月 6か月")]
    [InlineData("2才", "2歳")]
    [InlineData("ミルク〜", "ミルクー")]
    [InlineData("らーーーめん", "らーめん")]
    [InlineData("一人で", "1人で")]
    [InlineData("熱😭が", "熱 が")]
    public void Normalize_writes_it_one_way(string text, string expected)
    {
        TextNormalizer.Normalize(text).ShouldBe(expected);
    }

    [Property]
    public void Normalize_never_throws_and_changes_nothing_the_second_time(string? text)
    {
        var once = TextNormalizer.Normalize(text ?? "");
        TextNormalizer.Normalize(once).ShouldBe(once);
    }
}
