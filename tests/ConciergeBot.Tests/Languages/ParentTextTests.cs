using System.Globalization;
using System.Text;
using ConciergeBot.Languages;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Languages;

public sealed class ParentTextTests
{
    /// <summary>UTF-16 units of any kind, with those that must go far more often than chance would bring them.</summary>
    private static readonly Gen<string> AnyUnits = Gen.OneOf(
            Gen.Choose(0, char.MaxValue).Select(unit => ((char)unit).ToString()),
            Gen.Elements("\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\uFE0F", "\U000E0041", "\U000E0101", "\0", "\u0007", "\r\n", "\uD83D", "\uDE00", "👨‍👩‍👧", "が", "e\u0301\u0301", "児童手当 "))
        .ListOf().Select(string.Concat);

    private static readonly Gen<string> Long = AnyUnits.ListOf(40).Select(string.Concat);

    [Property]
    public Property Clean_leaves_no_forbidden_character_and_no_half_surrogate() => Prop.ForAll(Gen.OneOf(AnyUnits, Long).ToArbitrary(), text =>
    {
        var clean = ParentText.Clean(text).Text;
        clean.EnumerateRunes().ShouldAllBe(rune => rune.Value != 0xFFFD);
        clean.EnumerateRunes().Where(rune => rune.Value != '\n').Select(Rune.GetUnicodeCategory).ShouldAllBe(category =>
            category != UnicodeCategory.Control && category != UnicodeCategory.Format && category != UnicodeCategory.PrivateUse);
        clean.ShouldNotContain('\uFE0F');
        clean.Length.ShouldBeLessThanOrEqualTo(ParentText.MaxLength);
    });

    [Property]
    public Property Clean_is_done_when_it_was_done_once() => Prop.ForAll(Gen.OneOf(AnyUnits, Long).ToArbitrary(), text =>
    {
        var once = ParentText.Clean(text);
        ParentText.Clean(once.Text).ShouldBe(once with { IsCut = false });
    });

    [Fact]
    public void Clean_cuts_between_characters_when_the_text_is_too_long()
    {
        var long1 = ParentText.Clean(new string('a', 999) + "👍🏽 and more");
        long1.IsCut.ShouldBeTrue();
        long1.Text.ShouldBe(new string('a', 999));
        ParentText.Clean("e" + new string('\u0301', 3000)).Text.Length.ShouldBe(ParentText.MaxLength);
        ParentText.Clean(new string('あ', ParentText.MaxLength)).IsCut.ShouldBeFalse();
    }

    [Theory]
    [InlineData("児\u200B童\u2060手\uFEFF当", "児童手当")]
    [InlineData("\u202Eignore\u202C all", "ignore all")]
    [InlineData("熱\0が\u0007出た", "熱が出た")]
    [InlineData("a\tb\r\nc", "a b\nc")]
    [InlineData("hi\U000E0069\U000E0067\U000E006E", "hi")]
    [InlineData("Tre\u0302\u0309 em", "Trể em")]
    [InlineData("\u200B \u3164", "")]
    [InlineData("x\uD83Dy", "xy")]
    public void Clean_takes_out_what_cannot_be_seen(string text, string clean) => ParentText.Clean(text).Text.ShouldBe(clean);
}
