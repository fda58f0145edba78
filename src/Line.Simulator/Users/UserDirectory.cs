using Line.Simulator.Clock;
using Line.Simulator.Identity;
using Line.Simulator.Live;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Users;

/// <summary>Every simulated user, in the order they were made.</summary>
internal sealed class UserDirectory(IOptions<LineSimulatorOptions> options, SimulatorClock clock, ChangeFeed feed)
{
    private static readonly TimeSpan ReachableAfterWriting = TimeSpan.FromDays(7);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, SimulatedUser> _users = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private int _ordinal;

    public IReadOnlyList<SimulatedUser> All
    {
        get { lock (_gate) return [.. _order.Select(id => _users[id])]; }
    }

    public IReadOnlyList<SimulatedUser> Friends => [.. All.Where(user => user.Friendship == Friendship.Friend)];

    public SimulatedUser? Find(string userId)
    {
        lock (_gate)
            return _users.GetValueOrDefault(userId);
    }

    /// <summary>Makes a user; null when the id is taken or the directory is full.</summary>
    public SimulatedUser? Create(string? userId, string displayName, Func<SimulatedUser, SimulatedUser>? with = null)
    {
        SimulatedUser user;
        lock (_gate)
        {
            if (_users.Count >= options.Value.MaximumUsers)
                return null;
            user = new SimulatedUser(userId ?? SimulatorIds.UserId(++_ordinal), displayName);
            user = with?.Invoke(user) ?? user;
            if (!_users.TryAdd(user.UserId, user))
                return null;
            _order.Add(user.UserId);
        }
        feed.Publish("user", user.ToJson());
        return user;
    }

    public SimulatedUser? Change(string userId, Func<SimulatedUser, SimulatedUser> change)
    {
        SimulatedUser changed;
        lock (_gate)
        {
            if (!_users.TryGetValue(userId, out var user))
                return null;
            changed = change(user);
            if (changed == user)
                return user;
            _users[userId] = changed;
        }
        feed.Publish("user", changed.ToJson());
        return changed;
    }

    public bool Remove(string userId)
    {
        lock (_gate)
        {
            if (!_users.Remove(userId))
                return false;
            _order.Remove(userId);
        }
        feed.Publish("userRemoved", new System.Text.Json.Nodes.JsonObject { ["userId"] = userId });
        return true;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _users.Clear();
            _order.Clear();
            _ordinal = 0;
        }
    }

    /// <summary>LINE: friends, and non-friends who wrote within 7 days; never who blocked.</summary>
    public bool IsReachable(SimulatedUser user) => user.Friendship switch
    {
        Friendship.Friend => true,
        Friendship.Blocked => false,
        _ => user.LastWroteAt is { } wrote && clock.GetUtcNow() - wrote <= ReachableAfterWriting,
    };
}
