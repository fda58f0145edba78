using ConciergeBot.Answering.Grounding;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Grounding;

/// <summary>Addresses of an answer are whole addresses of the article, in whatever form a phone may open them.</summary>
public sealed class GroundingAddressTests
{
    [Theory]
    [InlineData("https://www.city.example.lg.jp/site/a/1.html をご覧ください。")]
    [InlineData("www.city.example.lg.jp/site/a/1.html をご覧ください。")]
    [InlineData("city.example.lg.jp をご覧ください。")]
    [InlineData("ＣＩＴＹ．example.lg.jp をご覧ください。")]
    [InlineData("city.example.lg.jp/site/b/2.html をご覧ください。")]
    [InlineData("[こちら](https://www.city.example.lg.jp/site/a/1.html)をご覧ください。")]
    [InlineData("1.5mLずつ飲ませます。")]
    [InlineData("1.5 mLずつ飲ませます。")]
    [InlineData("１．５㎖ずつ飲ませます。")]
    public void Address_of_the_article_passes(string answer) => Judge(answer).ShouldBe(Judgement.Grounded);

    [Theory]
    [InlineData("city.example.lg.jp/site/pay/9999.html をご覧ください。")]
    [InlineData("www.city.example.lg.jp/site/a/1.html?next=x をご覧ください。")]
    [InlineData("ample.lg.jp をご覧ください。")]
    [InlineData("example.lg.jp をご覧ください。")]
    [InlineData("city.example.lg.jp.co をご覧ください。")]
    [InlineData("t.co をご覧ください。")]
    [InlineData("申請.com をご覧ください。")]
    [InlineData("ｅｖｉｌ．ｃｏｍ をご覧ください。")]
    [InlineData("evіl.com をご覧ください。")]
    [InlineData("[こちら](https://www.city.example.lg.jp/site/a/2.html)をご覧ください。")]
    [InlineData("[こちら](city.example.lg.jp)をご覧ください。")]
    [InlineData("[こちら][1]をご覧ください。\n\n[1]: https://evil.example/")]
    [InlineData("[![こちら](x)](https://evil.example/)をご覧ください。")]
    [InlineData("<https://evil.example/> をご覧ください。")]
    [InlineData("https://www.city.example.lg.jp@evil.example/ をご覧ください。")]
    public void Any_other_address_is_refused(string answer) => Judge(answer).ShouldBe(Judgement.UnbackedFigure);

    [Theory]
    [InlineData("119.jp をご覧ください。")]
    [InlineData("119.jp/pay をご覧ください。")]
    [InlineData("163.com をご覧ください。")]
    [InlineData("7.11.net/x をご覧ください。")]
    public void Host_of_digits_is_an_address_although_the_article_has_its_digits(string answer) =>
        GroundedArticles.Judge(GroundedArticles.Saying("119、163、7.11 です。"), Language.Japanese, answer).ShouldBe(Judgement.UnbackedFigure);

    private static Judgement Judge(string answer) => GroundedArticles.Judge(
        GroundedArticles.Saying("1.5mLずつです。https://www.city.example.lg.jp/site/a/1.html か city.example.lg.jp/site/b/2.html をご覧ください。"), Language.Japanese, answer);
}
