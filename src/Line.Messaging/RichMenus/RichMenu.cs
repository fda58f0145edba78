namespace Line.Messaging;

/// <summary>A menu below the chat. Make it, give it an image, then set it as default or link it to users (LINE: at most 1,000 an account).</summary>
/// <param name="Size">Width 800 to 2,500, height at least 250, width at least 1.45 times the height.</param>
/// <param name="Name">For the account's people; at most 300 grapheme clusters.</param>
/// <param name="ChatBarText">What the bar below the chat says; at most 14 grapheme clusters.</param>
/// <param name="Areas">Where to tap, at most 20.</param>
public sealed record RichMenu(RichMenuSize Size, string Name, string ChatBarText, IReadOnlyList<RichMenuArea> Areas) : LineObject
{
    /// <summary>Whether it is open at first.</summary>
    public bool Selected { get; init; }

    /// <summary>Finds what LINE would refuse.</summary>
    public IReadOnlyList<LimitViolation> Validate() => RichMenuRules.Check(this);
}
