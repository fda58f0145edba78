using System.Globalization;
using System.Text;
using Line.Messaging.Flex;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConciergeBot.Answering;

/// <summary>Turns an article's Markdown (paragraphs, lists, bold, links) into Flex components, and into plain text.</summary>
internal static class MarkdownFlex
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>The text as Flex components, top to bottom.</summary>
    public static IReadOnlyList<FlexComponent> ToComponents(string markdown) => [.. Blocks(Parse(markdown))];

    /// <summary>The links of the text, in order, each address once.</summary>
    public static IReadOnlyList<(string Label, string Url)> Links(string markdown) =>
        [.. Parse(markdown).Descendants<LinkInline>()
            .Where(link => link.Url is not null && !link.IsImage)
            .Select(link => (Text(link), link.Url!))
            .DistinctBy(link => link.Item2, StringComparer.Ordinal)];

    /// <summary>The text without marks: for notifications and screen readers.</summary>
    public static string ToPlainText(string markdown)
    {
        var text = new StringBuilder();
        foreach (var block in Parse(markdown))
            AppendPlain(block, text);
        return text.ToString().TrimEnd();
    }

    /// <summary>What a person reads of each paragraph, heading and list item, without marks; a line break inside one stays.</summary>
    public static IReadOnlyList<string> Paragraphs(string markdown) =>
        [.. Parse(markdown).Descendants<LeafBlock>().Where(IsVisible).Select(leaf => Text(leaf.Inline!))];

    // Text that is indented or fenced is text, too: a block of code has no place in a chat, and nothing may go missing.
    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseCjkFriendlyEmphasis().DisableHtml();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig: nested deeper than any text is.
            return [];
        }
    }

    private static IEnumerable<FlexComponent> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().Select((item, index) => ListItem(Marker(list, index), item)),
        LeafBlock { Inline: { } inline } leaf when IsVisible(leaf) => [Paragraph(inline, isHeading: leaf is HeadingBlock)],
        ContainerBlock container => Blocks(container),
        _ => [],
    });

    // LINE refuses a text without characters; "![]()" is one.
    private static bool IsVisible(LeafBlock leaf) => leaf.Inline is { } inline && !string.IsNullOrWhiteSpace(Text(inline));

    private static FlexBox ListItem(string marker, ListItemBlock item) =>
        FlexBox.Horizontal(
            new FlexText(marker) { Flex = 0, Size = FlexSize.Md, Color = BubbleStyle.Text, Scaling = true },
            FlexBox.Vertical([.. Blocks(item)]) with { Flex = 1 }) with
        { Spacing = FlexLength.Sm };

    private static FlexText Paragraph(ContainerInline inline, bool isHeading)
    {
        var spans = Spans(inline, isHeading).ToList();
        var text = spans is [{ Weight: null, Color: null } only] ? new FlexText(only.Text) : FlexText.Of([.. spans]);
        return text with { Wrap = true, Size = FlexSize.Md, Color = BubbleStyle.Text, LineSpacing = FlexLength.Px(6), Scaling = true };
    }

    private static IEnumerable<FlexSpan> Spans(ContainerInline inline, bool isBold)
    {
        var text = new StringBuilder();
        foreach (var child in inline)
        {
            if (child is EmphasisInline or LinkInline)
            {
                if (text.Length > 0)
                    yield return Span(text, isBold);
                var part = Text((ContainerInline)child);
                if (part.Length > 0)
                {
                    yield return child is LinkInline
                        ? new FlexSpan(part) { Color = BubbleStyle.Link, Decoration = FlexDecoration.Underline }
                        : new FlexSpan(part) { Weight = FlexWeight.Bold };
                }
            }
            else
            {
                text.Append(Text(child));
            }
        }

        if (text.Length > 0)
            yield return Span(text, isBold);
    }

    private static FlexSpan Span(StringBuilder text, bool isBold)
    {
        var span = new FlexSpan(text.ToString()) { Weight = isBold ? FlexWeight.Bold : null };
        text.Clear();
        return span;
    }

    private static string Text(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => "\n",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        ContainerInline container => string.Concat(container.Select(Text)),
        _ => "",
    };

    private static void AppendPlain(Block block, StringBuilder text)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var (item, index) in list.OfType<ListItemBlock>().Select((item, index) => (item, index)))
                {
                    text.Append(Marker(list, index));
                    foreach (var child in item)
                        AppendPlain(child, text);
                }

                break;
            case LeafBlock { Inline: { } inline }:
                text.Append(Text(inline)).Append('\n');
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    AppendPlain(child, text);
                break;
        }
    }

    private static string Marker(ListBlock list, int index) =>
        list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}.") : "・";
}
