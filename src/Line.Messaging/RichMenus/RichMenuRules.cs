namespace Line.Messaging;

/// <summary>LINE: rich menu object.</summary>
internal static class RichMenuRules
{
    public static IReadOnlyList<LimitViolation> Check(RichMenu menu)
    {
        var limits = new Limits();
        limits.Graphemes("name", menu.Name, 300);
        limits.Graphemes("chatBarText", menu.ChatBarText, 14);
        if (limits.Present("size", menu.Size))
        {
            limits.Range("size.width", menu.Size.Width, 800, 2500);
            limits.Range("size.height", menu.Size.Height, 250, int.MaxValue);
            if (menu.Size.Height > 0 && (double)menu.Size.Width / menu.Size.Height < 1.45)
                limits.Add("size", "width at least 1.45 times the height", FormattableString.Invariant($"{menu.Size.Width} x {menu.Size.Height}"), "Invalid aspect ratio");
        }

        limits.Count("areas", menu.Areas, 0, 20);
        for (var i = 0; i < menu.Areas?.Count; i++)
            CheckArea(limits, $"areas[{i}]", menu.Areas[i]);
        return limits.Violations;
    }

    private static void CheckArea(Limits limits, string path, RichMenuArea? area)
    {
        if (!limits.Present(path, area))
            return;
        ActionRules.Check(limits, path + ".action", area!.Action, ActionPlace.RichMenu);
        if (!limits.Present(path + ".bounds", area.Bounds))
            return;
        limits.Range(path + ".bounds.x", area.Bounds.X, 0, int.MaxValue);
        limits.Range(path + ".bounds.y", area.Bounds.Y, 0, int.MaxValue);
        limits.Range(path + ".bounds.width", area.Bounds.Width, 1, int.MaxValue);
        limits.Range(path + ".bounds.height", area.Bounds.Height, 1, int.MaxValue);
    }
}
