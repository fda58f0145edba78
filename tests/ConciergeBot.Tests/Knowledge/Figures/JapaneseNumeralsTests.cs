using ConciergeBot.Knowledge.Figures;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Knowledge.Figures;

public sealed class JapaneseNumeralsTests
{
    [Theory]
    [InlineData("1万5000", 15000)]
    [InlineData("１万５千", 15000)]
    [InlineData("一万五千", 15000)]
    [InlineData("48万8千", 488000)]
    [InlineData("1億2,345万6,789", 123456789)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("百八十", 180)]
    [InlineData("二〇二六", 2026)]
    [InlineData("千", 1000)]
    public void Number_is_read_to_its_end(string text, int expected)
    {
        JapaneseNumerals.TryRead(text, out var value, out var length).ShouldBeTrue();

        value.ShouldBe(expected);
        length.ShouldBe(text.Length);
    }

    [Theory]
    [InlineData("1,2,3", 1, 1)]
    [InlineData("38.5℃", 38.5, 4)]
    [InlineData("1.5万円", 15000, 4)]
    [InlineData("3.", 3, 1)]
    [InlineData("10,0000", 10, 2)]
    [InlineData("5万*", 50000, 2)]
    public void Number_ends_where_no_part_of_it_follows(string text, double expected, int expectedLength)
    {
        JapaneseNumerals.TryRead(text, out var value, out var length).ShouldBeTrue();

        value.ShouldBe((decimal)expected);
        length.ShouldBe(expectedLength);
    }

    [Theory]
    [InlineData("万一")]
    [InlineData("円")]
    [InlineData("")]
    [InlineData(",5")]
    public void Nothing_is_read_where_no_number_stands(string text)
    {
        JapaneseNumerals.TryRead(text, out _, out var length).ShouldBeFalse();
        length.ShouldBe(0);
    }

    [Property(MaxTest = 2000)]
    public Property Every_form_of_a_whole_number_has_its_value() =>
        Prop.ForAll(Numbers(), number =>
        {
            foreach (var form in WrittenNumbers.AllFormsOf(number))
            {
                JapaneseNumerals.TryRead(form, out var value, out var length).ShouldBeTrue(form);
                value.ShouldBe(number, form);
                length.ShouldBe(form.Length, form);
            }
        });

    [Property(MaxTest = 1000)]
    public void Reading_never_throws_or_runs_past_the_end(string? text)
    {
        JapaneseNumerals.TryRead(text, out _, out var length);

        length.ShouldBeInRange(0, text?.Length ?? 0);
    }

    [Property(MaxTest = 1000)]
    public Property Reading_never_throws_on_any_row_of_numerals() =>
        Prop.ForAll(Gen.Elements("0123456789９,，.．〇一九十百千万億兆".ToCharArray()).ArrayOf().ToArbitrary(), characters =>
        {
            JapaneseNumerals.TryRead(characters, out _, out var length);

            length.ShouldBeInRange(0, characters.Length);
        });

    private static Arbitrary<long> Numbers() =>
        Gen.OneOf(Gen.Choose(0, 99_999).Select(number => (long)number), ArbMap.Default.GeneratorFor<DoNotSize<long>>().Select(number => (number.Item & long.MaxValue) % 1_000_000_000_000_000)).ToArbitrary();
}
