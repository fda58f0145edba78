using ConciergeBot.Answering.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Model;

/// <summary>Asks the configured model one prompt, through Semantic Kernel, within the budgets of tokens and time.</summary>
public sealed class LanguageModel(ModelClients clients, TokenBudget budget, IOptions<ModelOptions> options, TimeProvider time)
{
    /// <summary>UTF-16 units: many times what the prompts' limits of tokens let a model say.</summary>
    private const int LongestAnswer = 50_000;

    /// <summary>Whether there is a chat model at all.</summary>
    public bool IsConfigured => clients.Chat is not null;

    /// <summary>Why the model is not to be asked now: its rest, or a budget that is spent; null where it may be.</summary>
    /// <param name="userId">Whose tokens would be spent.</param>
    /// <param name="cancellation">Ends when the turn may wait no longer.</param>
    public async Task<ModelFailure?> RefusalAsync(string userId, CancellationToken cancellation) =>
        clients.Chat?.GetService<ResilientChatClient>() is { IsResting: true } ? ModelFailure.Resting : await budget.SpentAsync(userId).WaitAsync(cancellation);

    /// <param name="prompt">What to ask.</param>
    /// <param name="inputs">The prompt's variables. They are data: the template escapes them.</param>
    /// <param name="plugins">What the model may look up, made for this parent and this turn alone.</param>
    /// <param name="userId">Whose tokens are spent.</param>
    /// <param name="work">Notes what it took, also when this ends in an exception.</param>
    /// <param name="cancellation">Ends when the turn may wait no longer.</param>
    /// <returns>What the model said, which should be JSON of the prompt's schema.</returns>
    /// <exception cref="ModelException">The model gave nothing that could be used.</exception>
    public async Task<string> AskAsync(
        Prompt prompt, IReadOnlyDictionary<string, string> inputs, IReadOnlyList<KernelPlugin> plugins, string userId, ModelWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(work);
        using var counting = new CountingChatClient(clients.Chat ?? throw new InvalidOperationException("no model is configured"));
        var started = time.GetTimestamp();
        try
        {
            var response = await InvokeAsync(prompt, inputs, plugins, counting, cancellation);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
                throw new ModelException(ModelFailure.Declined, "the provider's filter held the answer back");
            if (string.IsNullOrWhiteSpace(response.Text))
                throw new ModelException(ModelFailure.Malformed, "the answer is empty");
            if (response.Text.Length > LongestAnswer)
                throw new ModelException(ModelFailure.Malformed, "the answer is longer than the prompts allow");
            return response.Text;
        }
        finally
        {
            work.Took(prompt.Stamp, counting.Model, counting.Tokens, time.GetElapsedTime(started));
            await budget.SpendAsync(userId, counting.Tokens);
        }
    }

    private async Task<ChatResponse> InvokeAsync(
        Prompt prompt, IReadOnlyDictionary<string, string> inputs, IReadOnlyList<KernelPlugin> plugins, IChatClient chat, CancellationToken cancellation)
    {
        var rounds = options.Value.MaxToolRounds;
        using var calling = rounds > 0 ? new FunctionInvokingChatClient(chat) { MaximumIterationsPerRequest = rounds } : null;
        await using var services = new ServiceCollection().AddSingleton(calling ?? chat).BuildServiceProvider();
        var kernel = new Kernel(services, rounds > 0 ? [.. plugins] : []);
        var arguments = new KernelArguments(inputs.ToDictionary(input => input.Key, input => (object?)input.Value, StringComparer.Ordinal));
        try
        {
            var result = await kernel.InvokeAsync(prompt.Function, arguments, cancellation);
            return result.GetValue<ChatResponse>() ?? throw new ModelException(ModelFailure.Malformed, "there is no answer");
        }
        catch (OperationCanceledException e) when (cancellation.IsCancellationRequested)
        {
            throw new ModelException(ModelFailure.TimedOut, "the turn could not wait any longer", e);
        }
        catch (Exception e) when (e is not ModelException)
        {
            throw new ModelException(ModelErrors.Read(e), ModelErrors.Describe(e), e);
        }
    }
}
