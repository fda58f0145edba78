using Microsoft.Extensions.AI;

namespace ConciergeBot.Answering.Model;

/// <summary>
/// Says what went wrong by status and code. Stands below the telemetry, which would write a service's own message, in
/// which some servers repeat what they were sent.
/// </summary>
internal sealed class DescribingEmbeddingGenerator(IEmbeddingGenerator<string, Embedding<float>> inner)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GenerateAsync(values, options, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ModelException(ModelErrors.Read(e), ModelErrors.Describe(e), e);
        }
    }
}
