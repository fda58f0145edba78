using System.Globalization;
using System.Text.RegularExpressions;
using Line.Messaging.Flex;

namespace Line.Messaging;

/// <summary>LINE: Flex Message, components.</summary>
internal sealed partial class FlexComponentRules(Limits limits)
{
    private static readonly string[] InBox = ["box", "button", "image", "text", "separator", "filler"];
    private static readonly string[] InBaseline = ["icon", "text", "filler"];

    public int AnimatedImages { get; private set; }

    public void CheckBlock(string path, FlexBox? block)
    {
        if (block is not null && limits.Kind(path, block.Type, "box"))
            CheckBox(path, block);
    }

    public void CheckHero(string path, FlexComponent? hero, bool videoAllowed)
    {
        switch (hero)
        {
            case null:
                break;
            case FlexVideo video when videoAllowed:
                CheckVideo(path, video);
                break;
            case FlexVideo:
                limits.Add(path + ".type", "a kilo, mega or giga bubble outside a carousel", "video", "A video cannot be set here");
                break;
            default:
                if (limits.Kind(path, hero.Type, "box", "image", "video"))
                    Check(path, hero);
                break;
        }
    }

    private void Check(string path, FlexComponent component)
    {
        switch (component)
        {
            case FlexBox box:
                CheckBox(path, box);
                break;
            case FlexButton button:
                CheckButton(path, button);
                break;
            case FlexImage image:
                CheckImage(path, image);
                break;
            case FlexIcon icon:
                CheckIcon(path, icon);
                break;
            case FlexText text:
                CheckText(path, text);
                break;
            case FlexSeparator separator:
                limits.OneOf(path + ".margin", separator.Margin);
                limits.Color(path + ".color", separator.Color);
                break;
            case FlexFiller filler:
                CheckShare(path, filler.Flex);
                break;
        }
    }

    private void CheckBox(string path, FlexBox box)
    {
        limits.OneOf<FlexLayout>(path + ".layout", box.Layout);
        CheckContents(path + ".contents", box.Contents, box.Layout == FlexLayout.Baseline ? InBaseline : InBox);
        CheckShare(path, box.Flex);
        CheckPlace(path, box.Margin, box.Position, (box.OffsetTop, box.OffsetBottom, box.OffsetStart, box.OffsetEnd));
        foreach (var (name, length) in Lengths(box))
            limits.OneOf(path + name, length);
        limits.OneOf(path + ".borderWidth", box.BorderWidth);
        limits.Color(path + ".backgroundColor", box.BackgroundColor);
        limits.Color(path + ".borderColor", box.BorderColor);
        limits.OneOf(path + ".justifyContent", box.JustifyContent);
        limits.OneOf(path + ".alignItems", box.AlignItems);
        CheckBackground(path + ".background", box.Background);
        CheckAction(path, box.Action);
    }

    private static (string Name, FlexLength? Length)[] Lengths(FlexBox box) =>
    [
        (".spacing", box.Spacing), (".cornerRadius", box.CornerRadius),
        (".width", box.Width), (".maxWidth", box.MaxWidth), (".height", box.Height), (".maxHeight", box.MaxHeight),
        (".paddingAll", box.PaddingAll), (".paddingTop", box.PaddingTop), (".paddingBottom", box.PaddingBottom),
        (".paddingStart", box.PaddingStart), (".paddingEnd", box.PaddingEnd),
    ];

    private void CheckContents(string path, IReadOnlyList<FlexComponent>? contents, string[] allowed)
    {
        if (!limits.Present(path, contents))
            return;
        for (var i = 0; i < contents!.Count; i++)
        {
            var at = $"{path}[{i}]";
            if (limits.Present(at, contents[i]) && limits.Kind(at, contents[i].Type, allowed))
                Check(at, contents[i]);
        }
    }

    private void CheckButton(string path, FlexButton button)
    {
        ActionRules.Check(limits, path + ".action", button.Action, ActionPlace.FlexButton);
        limits.OneOf(path + ".style", button.Style);
        limits.OneOf(path + ".height", button.Height);
        limits.OneOf(path + ".gravity", button.Gravity);
        limits.OneOf(path + ".adjustMode", button.AdjustMode);
        limits.Color(path + ".color", button.Color);
        CheckShare(path, button.Flex);
        CheckPlace(path, button.Margin, button.Position, (button.OffsetTop, button.OffsetBottom, button.OffsetStart, button.OffsetEnd));
    }

    private void CheckImage(string path, FlexImage image)
    {
        limits.Https(path + ".url", image.Url);
        limits.OneOf(path + ".size", image.Size);
        CheckAspectRatio(path, image.AspectRatio);
        limits.OneOf(path + ".aspectMode", image.AspectMode);
        limits.OneOf(path + ".align", image.Align);
        limits.OneOf(path + ".gravity", image.Gravity);
        limits.Color(path + ".backgroundColor", image.BackgroundColor);
        CheckShare(path, image.Flex);
        CheckPlace(path, image.Margin, image.Position, (image.OffsetTop, image.OffsetBottom, image.OffsetStart, image.OffsetEnd));
        CheckAction(path, image.Action);
        if (image.Animated == true)
            AnimatedImages++;
    }

    private void CheckVideo(string path, FlexVideo video)
    {
        limits.Https(path + ".url", video.Url);
        limits.Https(path + ".previewUrl", video.PreviewUrl);
        CheckAspectRatio(path, video.AspectRatio);
        if (limits.Present(path + ".altContent", video.AltContent) && limits.Kind(path + ".altContent", video.AltContent.Type, "box", "image"))
            Check(path + ".altContent", video.AltContent);
        if (video.Action is not null && limits.Kind(path + ".action", video.Action.Type, "uri"))
            ActionRules.Check(limits, path + ".action", video.Action, ActionPlace.Flex);
    }

    private void CheckIcon(string path, FlexIcon icon)
    {
        limits.Https(path + ".url", icon.Url);
        limits.OneOf(path + ".size", icon.Size);
        CheckAspectRatio(path, icon.AspectRatio);
        CheckPlace(path, icon.Margin, icon.Position, (icon.OffsetTop, icon.OffsetBottom, icon.OffsetStart, icon.OffsetEnd));
    }

    private void CheckText(string path, FlexText text)
    {
        if (string.IsNullOrEmpty(text.Text) && text.Contents is not { Count: > 0 })
            limits.Add(path + ".text", "text or contents", "nothing", "May not be empty");
        CheckFont(path, text.Size, text.Color, text.Weight, text.Style, text.Decoration);
        limits.OneOf(path + ".align", text.Align);
        limits.OneOf(path + ".gravity", text.Gravity);
        limits.OneOf(path + ".lineSpacing", text.LineSpacing);
        limits.OneOf(path + ".adjustMode", text.AdjustMode);
        if (text.MaxLines is { } lines)
            limits.Range(path + ".maxLines", lines, 0, int.MaxValue);
        CheckShare(path, text.Flex);
        CheckPlace(path, text.Margin, text.Position, (text.OffsetTop, text.OffsetBottom, text.OffsetStart, text.OffsetEnd));
        CheckAction(path, text.Action);
        for (var i = 0; i < text.Contents?.Count; i++)
        {
            var at = $"{path}.contents[{i}]";
            var span = text.Contents[i];
            if (limits.Present(at, span) && limits.Kind(at, span.Type, "span"))
                CheckFont(at, span.Size, span.Color, span.Weight, span.Style, span.Decoration);
        }
    }

    private void CheckFont(string path, FlexSize? size, string? color, FlexWeight? weight, FlexFontStyle? style, FlexDecoration? decoration)
    {
        limits.OneOf(path + ".size", size);
        limits.Color(path + ".color", color);
        limits.OneOf(path + ".weight", weight);
        limits.OneOf(path + ".style", style);
        limits.OneOf(path + ".decoration", decoration);
    }

    private void CheckPlace(
        string path, FlexLength? margin, FlexPosition? position, (FlexLength? Top, FlexLength? Bottom, FlexLength? Start, FlexLength? End) offset)
    {
        limits.OneOf(path + ".margin", margin);
        limits.OneOf(path + ".position", position);
        limits.OneOf(path + ".offsetTop", offset.Top);
        limits.OneOf(path + ".offsetBottom", offset.Bottom);
        limits.OneOf(path + ".offsetStart", offset.Start);
        limits.OneOf(path + ".offsetEnd", offset.End);
    }

    private void CheckBackground(string path, FlexBackground? background)
    {
        if (background is null)
            return;
        if (background is not FlexLinearGradient gradient)
        {
            limits.Kind(path, background.Type, "linearGradient");
            return;
        }

        limits.Required(path + ".angle", gradient.Angle);
        limits.Form(path + ".angle", gradient.Angle, Angle(), "0deg to below 360deg", "Invalid angle");
        limits.Required(path + ".startColor", gradient.StartColor);
        limits.Color(path + ".startColor", gradient.StartColor);
        limits.Required(path + ".endColor", gradient.EndColor);
        limits.Color(path + ".endColor", gradient.EndColor);
        limits.Color(path + ".centerColor", gradient.CenterColor);
        limits.Form(path + ".centerPosition", gradient.CenterPosition, Percentage(), "0% to 100%", "Invalid position");
    }

    private void CheckAction(string path, LineAction? action)
    {
        if (action is not null)
            ActionRules.Check(limits, path + ".action", action, ActionPlace.Flex);
    }

    private void CheckShare(string path, int? share)
    {
        if (share is { } value)
            limits.Range(path + ".flex", value, 0, int.MaxValue);
    }

    private void CheckAspectRatio(string path, string? ratio)
    {
        if (ratio is null)
            return;
        var form = Ratio().Match(ratio);
        if (!form.Success)
        {
            limits.Add(path + ".aspectRatio", "width:height", ratio, "Invalid aspect ratio");
            return;
        }

        var width = double.Parse(form.Groups["width"].ValueSpan, CultureInfo.InvariantCulture);
        var height = double.Parse(form.Groups["height"].ValueSpan, CultureInfo.InvariantCulture);
        if (width is < 1 or > 100_000 || height is < 1 or > 100_000 || height > 3 * width)
            limits.Add(path + ".aspectRatio", "1 to 100000 each, height at most three times the width", ratio, "Invalid aspect ratio");
    }

    [GeneratedRegex(@"^(?<width>[0-9]{1,9}(\.[0-9]{1,9})?):(?<height>[0-9]{1,9}(\.[0-9]{1,9})?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ratio();

    [GeneratedRegex(@"^([0-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9])(\.[0-9]+)?deg$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Angle();

    [GeneratedRegex(@"^(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)%$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Percentage();
}
