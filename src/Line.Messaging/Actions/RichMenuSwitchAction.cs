namespace Line.Messaging;

/// <summary>Switches to another rich menu; rich menus only.</summary>
/// <param name="Label">What the button says.</param>
/// <param name="RichMenuAliasId">The alias of the menu to switch to.</param>
/// <param name="Data">At most 300 characters.</param>
public sealed record RichMenuSwitchAction(string? Label, string RichMenuAliasId, string Data) : LineAction("richmenuswitch", Label);
