namespace Line.Messaging;

/// <summary>Where an action stands: what it may be and how long its label (LINE: action objects, label).</summary>
internal sealed class ActionPlace(int longestLabel, bool labelRequired)
{
    public static readonly ActionPlace Template = new(20, true);
    public static readonly ActionPlace TemplateDefault = new(20, false);
    public static readonly ActionPlace ImageCarousel = new(12, false);
    public static readonly ActionPlace RichMenu = new(20, false);
    public static readonly ActionPlace QuickReply = new(20, true);
    public static readonly ActionPlace FlexButton = new(40, true);
    public static readonly ActionPlace Flex = new(40, false);

    /// <summary>In grapheme clusters.</summary>
    public int LongestLabel => longestLabel;

    public bool LabelRequired => labelRequired;
}
