using ConciergeBot.Answering;
using Line.Messaging.Flex;

namespace ConciergeBot.Tests.Answering;

/// <summary>What a model may write is shown or left out, never sent empty: LINE refuses a message with a text of no characters.</summary>
public sealed class MarkdownFlexTests
{
    [Theory]
    [InlineData("```\n15日以内です。\n```")]
    [InlineData("    15日以内です。")]
    [InlineData("`15日以内です。`")]
    [InlineData("15日以内です。\n\n![]()")]
    [InlineData("![](x)\n\n15日以内です。\n\n#")]
    public void Only_what_can_be_read_is_a_text(string markdown)
    {
        MarkdownFlex.Paragraphs(markdown).ShouldBe(["15日以内です。"]);
        MarkdownFlex.ToPlainText(markdown).Trim().ShouldBe("15日以内です。");
        MarkdownFlex.ToComponents(markdown).ShouldHaveSingleItem().ShouldBeOfType<FlexText>();
    }

    [Fact]
    public void Nesting_beyond_reason_is_no_text()
    {
        MarkdownFlex.Paragraphs(new string('>', 3000)).ShouldBeEmpty();
        MarkdownFlex.ToComponents(new string('>', 3000)).ShouldBeEmpty();
    }
}
