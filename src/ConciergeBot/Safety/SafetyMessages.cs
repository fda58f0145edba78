using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Safety;

/// <summary>Draws the answer to a danger sign: the first action in large letters, a few steps, buttons that call.</summary>
public static class SafetyMessages
{
    // White on these grounds has a contrast of at least 6 : 1 (WCAG 2.2 AA asks 4.5 : 1).
    private const string EmergencyGround = "#B00020";
    private const string UrgentGround = "#8A4B00";

    /// <summary>Someone who writes of despair or of violence at home needs calm, not an alarm in red.</summary>
    private const string CalmGround = "#0B4F8A";

    private const string OnGround = "#FFFFFF";
    private const string Text = "#1A1A1A";
    private const string Muted = "#595959";

    /// <summary>
    /// One bubble. Its notification says everything, too, unless it is of the mind or of violence: the lock screen and the
    /// list of talks are seen by others in the house, a violent partner among them.
    /// </summary>
    /// <param name="finding">What was found.</param>
    /// <param name="language">The parent's language tag, such as <c>ja</c>, <c>ja-easy</c>, <c>en</c>.</param>
    /// <param name="discreet">The notification that tells nothing.</param>
    /// <param name="person">The quick reply that hands over to a person.</param>
    public static IReadOnlyList<Message> Render(SafetyFinding finding, string language, string discreet, LineAction person)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = finding.Response.In(language);
        var ground = GroundOf(finding);
        var bubble = new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Header = FlexBox.Vertical(Paragraph(text.Title, FlexSize.Lg, OnGround) with { Weight = FlexWeight.Bold }) with { BackgroundColor = ground },
            Body = FlexBox.Vertical([
                Paragraph(text.FirstAction, FlexSize.Xl, Text) with { Weight = FlexWeight.Bold },
                new FlexSeparator(),
                .. text.Steps.Select(Step),
            ]) with
            { Spacing = FlexLength.Lg },
            Footer = FlexBox.Vertical([.. finding.Response.Calls.SelectMany((call, place) => Call(call, place, language, ground))])
                with
            { Spacing = FlexLength.Sm },
        };
        var notification = finding.Kind.IsOfTheMind() ? discreet : AltText(finding.Response, text, language);
        return [new FlexMessage(notification, bubble).WithQuickReply(person)];
    }

    /// <summary>The telephone lines of a response once more, under a sentence; for a parent who is still worried.</summary>
    /// <param name="response">The response that was given.</param>
    /// <param name="language">The parent's language tag.</param>
    /// <param name="intro">The sentence above the buttons.</param>
    /// <param name="discreet">The notification that tells nothing, where the response is of the mind or of violence; null where it says the numbers.</param>
    /// <param name="person">The quick reply that hands over to a person.</param>
    public static Message RenderCalls(SafetyResponse response, string language, string intro, string? discreet, LineAction person)
    {
        ArgumentNullException.ThrowIfNull(response);
        var bubble = new FlexBubble
        {
            Size = FlexBubbleSize.Mega,
            Body = FlexBox.Vertical(Paragraph(intro, FlexSize.Md, Text)),
            Footer = FlexBox.Vertical([.. response.Calls.SelectMany((call, place) => Call(call, place, language, CalmGround))])
                with
            { Spacing = FlexLength.Sm },
        };
        return new FlexMessage(discreet ?? $"{intro}\n{Numbers(response, language)}", bubble).WithQuickReply(person);
    }

    private static string GroundOf(SafetyFinding finding) => finding switch
    {
        _ when finding.Kind.IsOfTheMind() => CalmGround,
        { Severity: Severity.Emergency } => EmergencyGround,
        _ => UrgentGround,
    };

    // Shown on the lock screen and read aloud: what to do comes first, then whom to call.
    private static string AltText(SafetyResponse response, SafetyResponseText text, string language) =>
        $"{text.FirstAction}\n{Numbers(response, language)}";

    private static string Numbers(SafetyResponse response, string language) =>
        string.Join('\n', response.Calls.Select(call => $"{call.LabelIn(language)} {call.PhoneNumber}"));

    private static FlexBox Step(string step, int place) =>
        FlexBox.Horizontal(
            Paragraph($"{place + 1}", FlexSize.Md, Muted) with { Flex = 0 },
            Paragraph(step, FlexSize.Md, Text) with { Flex = 1 }) with
        { Spacing = FlexLength.Md };

    private static IEnumerable<FlexComponent> Call(CallTarget call, int place, string language, string ground)
    {
        yield return new FlexButton(new UriAction(call.LabelIn(language), call.TelUri.OriginalString))
        {
            Style = place == 0 ? FlexButtonStyle.Primary : FlexButtonStyle.Secondary,
            Color = place == 0 ? ground : null,
        };
        yield return Paragraph(call.HoursIn(language), FlexSize.Xs, Muted) with { Align = FlexAlign.Center };
    }

    private static FlexText Paragraph(string text, FlexSize size, string color) =>
        new(text) { Size = size, Color = color, Wrap = true, Scaling = true };
}
