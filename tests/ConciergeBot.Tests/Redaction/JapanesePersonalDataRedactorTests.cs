using System.Globalization;
using ConciergeBot.Redaction;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Redaction;

public sealed class JapanesePersonalDataRedactorTests(ITestOutputHelper output)
{
    private readonly JapanesePersonalDataRedactor _redactor = new();

    [Fact]
    public void Redactor_finds_personal_data_and_spares_the_rest_in_the_test_set()
    {
        var (secrets, found, kept, spared) = (0, 0, 0, 0);
        // '#' starts a comment only before a space: #8000 is a line of the set.
        foreach (var line in TestLines.Read("Redaction", "redaction.tsv", comment: "# "))
        {
            var redacted = _redactor.Redact(line[0]);
            var mustGo = line.Length > 1 ? line[1].Split('|') : [];
            var mustStay = line.Length > 2 ? line[2].Split('|') : line.Length == 1 ? [line[0]] : [];
            foreach (var secret in mustGo)
                Count(!redacted.Contains(secret, StringComparison.Ordinal), ref found, ref secrets, $"missed {secret}: {redacted}");
            foreach (var text in mustStay)
                Count(redacted.Contains(text, StringComparison.Ordinal), ref spared, ref kept, $"took too much of {text}: {redacted}");
        }

        var recall = (double)found / secrets;
        var overRedaction = 1 - (double)spared / kept;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall {recall:P1} of {secrets}, over-redaction {overRedaction:P1} of {kept}"));
        recall.ShouldBeGreaterThanOrEqualTo(0.98);
        overRedaction.ShouldBeLessThanOrEqualTo(0.02);
    }

    [Theory]
    [InlineData("電話は090-1234-5678です", "電話は〔電話番号〕です")]
    [InlineData("さくらちゃんが熱", "〔名前〕ちゃんが熱")]
    [InlineData("宇部市西岐波1-2-3の鈴木です。taro@example.jp", "〔住所〕の〔名前〕です。〔メール〕")]
    [InlineData("マイナンバー１２３４ ５６７８ ９０１８", "マイナンバー〔個人番号〕")]
    public void Redactor_says_what_was_there(string text, string redacted) => _redactor.Redact(text).ShouldBe(redacted);

    [Property]
    public Property Redactor_takes_any_text_and_says_its_length() => Prop.ForAll(
        Gen.OneOf(
            Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString()),
            Gen.Elements("090-1234-5678", "さん", "山口市", "1-2", "です", "名前は", "〒753", "+81", "@", "口座番号 ", "12", "丁目", "\n", " "))
            .ListOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            var redacted = _redactor.Redact(text);
            _redactor.GetRedactedLength(text).ShouldBe(redacted.Length);
            Span<char> buffer = new char[redacted.Length];
            _redactor.Redact(text.AsSpan(), buffer).ShouldBe(redacted.Length);
            buffer.ToString().ShouldBe(redacted);
        });

    private void Count(bool isRight, ref int right, ref int all, string complaint)
    {
        all++;
        right += isRight ? 1 : 0;
        if (!isRight)
            output.WriteLine(complaint);
    }
}
