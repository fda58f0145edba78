using Line.Simulator.Users;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Line.Simulator;

/// <summary>Makes the users that exist from the start, so that whoever opens the page can type at once.</summary>
internal sealed class FirstUsers(
    IOptions<LineSimulatorOptions> options, UserDirectory users, UserActions actions, IHostApplicationLifetime lifetime) : IHostedService
{
    public const string DefaultName = "山口 はなこ";

    private CancellationTokenRegistration _started;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Create();
        // Only once the server listens can it receive its own webhook.
        if (options.Value.FirstUsersFollow)
            _started = lifetime.ApplicationStarted.Register(Announce);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _started.Dispose();
        return Task.CompletedTask;
    }

    public void Create()
    {
        foreach (var name in options.Value.FirstUsers.DefaultIfEmpty(DefaultName))
            users.Create(null, name, user => options.Value.FirstUsersFollow ? user with { Friendship = Friendship.Stranger } : user);
    }

    public void Announce()
    {
        if (!options.Value.FirstUsersFollow)
            return;
        foreach (var user in users.All.Where(user => user.Friendship == Friendship.Stranger))
            actions.Follow(user);
    }
}
