using System.Globalization;
using ConciergeBot.Languages;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Languages;

public sealed class LanguageDetectorTests(ITestOutputHelper output)
{
    [Fact]
    public void Detector_tells_the_languages_of_the_test_set()
    {
        var lines = TestLines.Read("Languages", "detection.tsv").Select(line => (Expected: line[0], Text: line[1])).ToList();
        var results = lines.ConvertAll(line => (line.Expected, Told: LanguageDetector.Detect(line.Text)?.Tag ?? "-", line.Text));

        foreach (var group in results.GroupBy(result => result.Expected, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key,-8} {group.Count(result => result.Told == result.Expected)} of {group.Count()}"));
        var wrong = results.Where(result => result.Told != result.Expected).ToList();
        foreach (var (expected, told, text) in wrong)
            output.WriteLine($"{expected} taken for {told}: {text}");

        results.Count.ShouldBeGreaterThanOrEqualTo(200);
        wrong.Where(result => result.Expected == "ja").ShouldBeEmpty();
        ((double)wrong.Count / results.Count).ShouldBeLessThanOrEqualTo(0.03);
    }

    [Property]
    public void Detector_takes_any_text_and_never_says_easy_Japanese(string? text) =>
        LanguageDetector.Detect(text ?? "").ShouldNotBe(Language.EasyJapanese);

    [Theory]
    [InlineData("保育园", "zh-Hans")]
    [InlineData("保育園", "ja")]
    [InlineData("我的孩子の疫苗什么时候打", "zh-Hans")]
    [InlineData("Can I use 一時預かり for my son?", "en")]
    [InlineData("一時預かり for my sonは可能ですか", "ja")]
    public void Detector_looks_at_the_whole_text_when_scripts_are_mixed(string text, string language) =>
        LanguageDetector.Detect(text)?.Tag.ShouldBe(language);
}
