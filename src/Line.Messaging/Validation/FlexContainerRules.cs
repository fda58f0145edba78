using Line.Messaging.Flex;

namespace Line.Messaging;

/// <summary>LINE: Flex Message, bubble and carousel.</summary>
internal static class FlexContainerRules
{
    private const int LargestBubble = 30 * 1024;
    private const int LargestCarousel = 50 * 1024;
    private const int MostAnimated = 10;

    public static void Check(Limits limits, string path, FlexContainer? container)
    {
        if (!limits.Present(path, container))
            return;
        var animated = 0;
        switch (container)
        {
            case FlexBubble bubble:
                animated = CheckBubble(limits, path, bubble, inCarousel: false);
                break;
            case FlexCarousel carousel:
                animated = CheckCarousel(limits, path, carousel);
                break;
            default:
                limits.Kind(path, container!.Type, "bubble", "carousel");
                break;
        }

        if (animated > MostAnimated)
            limits.Add(path, FormattableString.Invariant($"{MostAnimated} animated images"), FormattableString.Invariant($"{animated} animated images"), "Too many animated images");
    }

    private static int CheckCarousel(Limits limits, string path, FlexCarousel carousel)
    {
        limits.Count(path + ".contents", carousel.Contents, 1, 12);
        CheckSize(limits, path, carousel, LargestCarousel, "carousel");
        var animated = 0;
        FlexBubbleSize? first = null;
        for (var i = 0; i < carousel.Contents?.Count; i++)
        {
            var at = $"{path}.contents[{i}]";
            var bubble = carousel.Contents[i];
            if (!limits.Present(at, bubble) || !limits.Kind(at, bubble.Type, "bubble"))
                continue;
            animated += CheckBubble(limits, at, bubble, inCarousel: true);
            var size = bubble.Size ?? FlexBubbleSize.Mega;
            if (size != (first ??= size))
                limits.Add(at + ".size", $"{first}, as the first bubble", size.Value, "All bubbles of a carousel must have the same size");
        }

        return animated;
    }

    private static int CheckBubble(Limits limits, string path, FlexBubble bubble, bool inCarousel)
    {
        limits.OneOf(path + ".size", bubble.Size);
        limits.OneOf(path + ".direction", bubble.Direction);
        if (bubble is { Header: null, Hero: null, Body: null, Footer: null })
            limits.Add(path, "at least one of header, hero, body, footer", "none", "At least one block must be specified");
        var components = new FlexComponentRules(limits);
        components.CheckBlock(path + ".header", bubble.Header);
        components.CheckHero(path + ".hero", bubble.Hero, VideoAllowed(bubble, inCarousel));
        components.CheckBlock(path + ".body", bubble.Body);
        components.CheckBlock(path + ".footer", bubble.Footer);
        CheckStyle(limits, path + ".styles.header", bubble.Styles?.Header);
        CheckStyle(limits, path + ".styles.hero", bubble.Styles?.Hero);
        CheckStyle(limits, path + ".styles.body", bubble.Styles?.Body);
        CheckStyle(limits, path + ".styles.footer", bubble.Styles?.Footer);
        if (bubble.Action is not null)
            ActionRules.Check(limits, path + ".action", bubble.Action, ActionPlace.Flex);
        CheckSize(limits, path, bubble, LargestBubble, "bubble");
        return components.AnimatedImages;
    }

    private static bool VideoAllowed(FlexBubble bubble, bool inCarousel) =>
        !inCarousel && (bubble.Size is not { } size || size == FlexBubbleSize.Kilo || size == FlexBubbleSize.Mega || size == FlexBubbleSize.Giga);

    private static void CheckStyle(Limits limits, string path, FlexBlockStyle? style)
    {
        limits.Color(path + ".backgroundColor", style?.BackgroundColor);
        limits.Color(path + ".separatorColor", style?.SeparatorColor);
    }

    private static void CheckSize(Limits limits, string path, FlexContainer container, int most, string what)
    {
        var size = SizeOf(LineJson.SerializeToUtf8Bytes(container));
        if (size > most)
            limits.Add(path, FormattableString.Invariant($"{most} bytes of JSON"), FormattableString.Invariant($"{size} bytes"), $"The {what} is too large");
    }

    // The writer escapes what lies beyond the first plane, emoji above all, as \uD83D\uDC76: 12 bytes for the 4 that LINE counts.
    private static int SizeOf(ReadOnlySpan<byte> json)
    {
        var size = json.Length;
        for (var at = json.IndexOf((byte)'\\'); at >= 0;)
        {
            var pair = json[at + 1] == 'u' && json[at + 2] == 'D' && json[at + 3] is (byte)'8' or (byte)'9' or (byte)'A' or (byte)'B';
            if (pair)
                size -= 8;
            json = json[(at + (pair ? 12 : 2))..];
            at = json.IndexOf((byte)'\\');
        }

        return size;
    }
}
