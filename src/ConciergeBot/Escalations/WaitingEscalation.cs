using System.Text.Json;
using StackExchange.Redis;

namespace ConciergeBot.Escalations;

/// <summary>An escalation in its outbox.</summary>
/// <param name="Outbox">The list in which it waits.</param>
/// <param name="Stored">Its bytes, by which it is removed.</param>
public sealed record WaitingEscalation(RedisKey Outbox, byte[] Stored)
{
    /// <exception cref="JsonException">Another version wrote what this one cannot read.</exception>
    public Escalation Read() => JsonSerializer.Deserialize(Stored, EscalationJson.Default.Escalation) ?? throw new JsonException("an escalation is null");
}
