using Line.Simulator.Messages;

namespace Line.Simulator.RichMenus;

/// <summary>What users did with rich menus, for LINE's statistics. The oldest go when there are too many.</summary>
internal sealed class RichMenuUses(MessageCounts counts)
{
    private const int Kept = 100_000;

    private readonly Lock _gate = new();
    private readonly Queue<RichMenuUse> _uses = new();

    public void Add(string richMenuId, string userId, int? area)
    {
        lock (_gate)
        {
            _uses.Enqueue(new RichMenuUse(richMenuId, counts.Today, userId, area));
            if (_uses.Count > Kept)
                _uses.Dequeue();
        }
    }

    public IReadOnlyList<RichMenuUse> Of(string richMenuId, string from, string to)
    {
        lock (_gate)
        {
            return [.. _uses.Where(use => use.RichMenuId == richMenuId
                && string.CompareOrdinal(use.Day, from) >= 0 && string.CompareOrdinal(use.Day, to) <= 0)];
        }
    }

    public void Clear()
    {
        lock (_gate)
            _uses.Clear();
    }
}
