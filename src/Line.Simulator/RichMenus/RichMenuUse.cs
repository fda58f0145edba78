namespace Line.Simulator.RichMenus;

/// <summary>A rich menu was seen, or one of its areas was tapped.</summary>
/// <param name="Day">`yyyyMMdd` in Japanese time.</param>
/// <param name="Area">Which area was tapped; null where the menu was seen.</param>
internal sealed record RichMenuUse(string RichMenuId, string Day, string UserId, int? Area);
