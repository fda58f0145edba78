namespace Line.Messaging;

/// <summary>Sends data to the bot.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="Data">At most 300 characters.</param>
public sealed record PostbackAction(string? Label, string Data) : LineAction("postback", Label)
{
    /// <summary>Shown in the chat as the user's words; at most 300 grapheme clusters.</summary>
    public string? DisplayText { get; init; }

    /// <summary>The older form of <see cref="DisplayText"/>; not with it.</summary>
    public string? Text { get; init; }

    /// <summary>What becomes of the input area.</summary>
    public PostbackInputOption? InputOption { get; init; }

    /// <summary>Put into the input field, with <see cref="PostbackInputOption.OpenKeyboard"/> only; at most 300 grapheme clusters.</summary>
    public string? FillInText { get; init; }
}
