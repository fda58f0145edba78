using Orleans.Concurrency;

namespace ConciergeBot.Conversations;

/// <summary>One parent's conversation; the key is the LINE user id. There is one activation of it in the cluster.</summary>
public interface IConversationGrain : IGrainWithStringKey
{
    /// <summary>
    /// Says that something waits in the inbox. Cheap and repeatable: waking a conversation that is at work makes it look
    /// once more when it is done, and through what came for a danger at once.
    /// </summary>
    [OneWay, AlwaysInterleave]
    Task WakeAsync();
}
