using System.Text.Json.Nodes;
using Line.Simulator.Live;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Users;

/// <summary>What was said between each user and the bot; the oldest lines give way.</summary>
internal sealed class Talks(IOptions<LineSimulatorOptions> options, ChangeFeed feed)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<TalkEntry>> _talks = new(StringComparer.Ordinal);

    public IReadOnlyList<TalkEntry> Of(string userId)
    {
        lock (_gate)
            return _talks.TryGetValue(userId, out var talk) ? [.. talk] : [];
    }

    public void Add(string userId, TalkEntry entry)
    {
        lock (_gate)
        {
            if (!_talks.TryGetValue(userId, out var talk))
                _talks[userId] = talk = [];
            talk.Add(entry);
            if (talk.Count > options.Value.EntriesPerTalk)
                talk.RemoveAt(0);
        }
        feed.Publish("entry", new JsonObject { ["userId"] = userId, ["entry"] = entry.ToJson() });
    }

    /// <summary>Changes the lines that are meant and says how many there were.</summary>
    public int Change(string userId, Predicate<TalkEntry> meant, Func<TalkEntry, TalkEntry> change)
    {
        List<TalkEntry> changed = [];
        lock (_gate)
        {
            if (!_talks.TryGetValue(userId, out var talk))
                return 0;
            for (var i = 0; i < talk.Count; i++)
            {
                if (meant(talk[i]))
                    changed.Add(talk[i] = change(talk[i]));
            }
        }
        foreach (var entry in changed)
            feed.Publish("entry", new JsonObject { ["userId"] = userId, ["entry"] = entry.ToJson() });
        return changed.Count;
    }

    public void MarkRead(string userId) =>
        Change(userId, entry => entry is { From: TalkEntry.User, Read: false }, entry => entry with { Read = true });

    /// <summary>LINE: marks the message of the token and everything before it.</summary>
    public bool MarkReadUpTo(string markAsReadToken)
    {
        string? userId = null;
        HashSet<string> upTo = [];
        lock (_gate)
        {
            foreach (var (user, talk) in _talks)
            {
                var last = talk.FindIndex(entry => entry.MarkAsReadToken == markAsReadToken);
                if (last < 0)
                    continue;
                userId = user;
                upTo = [.. talk.Take(last + 1).Select(entry => entry.Id)];
                break;
            }
        }
        if (userId is null)
            return false;
        Change(userId, entry => entry is { From: TalkEntry.User, Read: false } && upTo.Contains(entry.Id), entry => entry with { Read = true });
        return true;
    }

    /// <summary>LINE: shown until the next message of the bot or until the time is over.</summary>
    public void ShowLoading(string userId, int seconds) =>
        feed.Publish("loading", new JsonObject { ["userId"] = userId, ["seconds"] = seconds });

    public void Remove(string userId)
    {
        lock (_gate)
            _talks.Remove(userId);
    }

    public void Clear()
    {
        lock (_gate)
            _talks.Clear();
    }
}
