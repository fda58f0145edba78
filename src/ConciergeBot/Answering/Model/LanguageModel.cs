using ConciergeBot.Answering.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Model;

/// <summary>Asks the configured model one prompt, through Semantic Kernel, within the budgets of tokens and time.</summary>
public sealed class LanguageModel(ModelClients clients, TokenBudget budget, TimeProvider time)
{
    private readonly IServiceProvider _services = Services(clients.Chat);

    /// <summary>Whether there is a chat model at all.</summary>
    public bool IsConfigured => clients.Chat is not null;

    /// <param name="prompt">What to ask.</param>
    /// <param name="inputs">The prompt's variables. They are data: the template escapes them.</param>
    /// <param name="plugins">What the model may look up, made for this parent and this turn alone.</param>
    /// <param name="userId">Whose tokens are spent.</param>
    /// <param name="cancellation">Ends when the turn may wait no longer.</param>
    /// <exception cref="ModelException">The model gave nothing that could be used.</exception>
    public async Task<ModelReply> AskAsync(
        Prompt prompt, IReadOnlyDictionary<string, string> inputs, IReadOnlyList<KernelPlugin> plugins, string userId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(inputs);
        if (await budget.SpentAsync(userId) is { } spent)
            throw new ModelException(spent, "the tokens of the day are used up");
        var started = time.GetTimestamp();
        var response = await InvokeAsync(prompt, inputs, plugins, cancellation);
        var tokens = response.Usage?.TotalTokenCount ?? 0;
        await budget.SpendAsync(userId, tokens);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
            throw new ModelException(ModelFailure.Declined, "the provider's filter held the answer back");
        if (string.IsNullOrWhiteSpace(response.Text))
            throw new ModelException(ModelFailure.Malformed, "the answer is empty");
        return new ModelReply(response.Text, prompt.Stamp, response.ModelId, tokens, time.GetElapsedTime(started));
    }

    private async Task<ChatResponse> InvokeAsync(
        Prompt prompt, IReadOnlyDictionary<string, string> inputs, IReadOnlyList<KernelPlugin> plugins, CancellationToken cancellation)
    {
        var kernel = new Kernel(_services, [.. plugins]);
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
            throw new ModelException(ModelErrors.Read(e), e.Message, e);
        }
    }

    private static ServiceProvider Services(IChatClient? chat)
    {
        var services = new ServiceCollection();
        if (chat is not null)
            services.AddSingleton(chat);
        return services.BuildServiceProvider();
    }
}
