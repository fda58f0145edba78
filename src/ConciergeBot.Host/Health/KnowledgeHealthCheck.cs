using ConciergeBot.Knowledge;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConciergeBot.Host.Health;

internal sealed class KnowledgeHealthCheck(PublishedKnowledge knowledge, TextEngine engine) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(knowledge.IsLoaded
            ? HealthCheckResult.Healthy(FormattableString.Invariant($"{knowledge.Current.Count} articles; {engine.Description}"))
            : HealthCheckResult.Unhealthy("the knowledge base is not loaded yet"));
}
