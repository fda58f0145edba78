using Microsoft.Extensions.AI;

namespace ConciergeBot.Answering.Model;

/// <summary>
/// Adds up what the rounds of one question took. The sum holds also where a later round fails: the earlier ones were
/// paid for. Does not own the client below, which all questions share.
/// </summary>
internal sealed class CountingChatClient(IChatClient inner) : IChatClient
{
    private long _tokens;

    public long Tokens => Interlocked.Read(ref _tokens);

    public string? Model { get; private set; }

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await inner.GetResponseAsync(messages, options, cancellationToken);
        Interlocked.Add(ref _tokens, Math.Max(response.Usage?.TotalTokenCount ?? 0, 0));
        Model = response.ModelId ?? Model;
        return response;
    }

    /// <exception cref="NotSupportedException">LINE cannot show an answer that grows.</exception>
    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => inner.GetService(serviceType, serviceKey);

    public void Dispose()
    {
    }
}
