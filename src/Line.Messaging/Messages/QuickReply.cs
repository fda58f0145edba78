namespace Line.Messaging;

/// <summary>Buttons above the keyboard on mobile devices, at most 13.</summary>
public sealed record QuickReply(IReadOnlyList<QuickReplyItem> Items) : LineObject
{
    /// <summary>Quick replies without icons.</summary>
    public static QuickReply Of(params IReadOnlyList<LineAction> actions) => new([.. actions.Select(action => new QuickReplyItem(action))]);
}
