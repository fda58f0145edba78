using ConciergeBot.Conversations;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering.Model;

/// <summary>Says at start what a configured model still needs.</summary>
internal sealed class ModelOptionsValidator(IOptions<ConversationOptions> conversations) : IValidateOptions<ModelOptions>
{
    /// <summary>What a turn needs beside its answer: to be read, and to be kept before anything is sent.</summary>
    private static readonly TimeSpan Beside = TimeSpan.FromSeconds(2);

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        if (options.Provider == ModelProvider.None)
            return ValidateOptionsResult.Success;
        var problems = new List<string>();
        if (options.Endpoint is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            problems.Add($"Model:Endpoint is '{options.Endpoint}': an http or https address is needed, such as {Example(options.Provider)}");
        if (string.IsNullOrWhiteSpace(options.Chat))
            problems.Add($"Model:Chat is missing: give the {(options.Provider == ModelProvider.AzureOpenAI ? "name of the deployment" : "name of the model")}");
        if (options.Provider == ModelProvider.OpenAI && string.IsNullOrWhiteSpace(options.ApiKey))
            problems.Add("Model:ApiKey is missing: the OpenAI protocol wants one; a local server takes any text");
        if (options.CallTimeout > options.Budget)
            problems.Add($"Model:CallTimeout is '{options.CallTimeout}': it must not be longer than Model:Budget ('{options.Budget}')");
        if (conversations.Value.TurnLease is var lease && lease < options.Budget + Beside)
        {
            problems.Add($"Model:Budget is '{options.Budget}' and Conversations:TurnLease '{lease}': the lease must be at least {Beside.TotalSeconds} seconds longer than "
                + "the budget, or a turn would end while its answer is made");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string Example(ModelProvider provider) =>
        provider == ModelProvider.AzureOpenAI ? "https://{resource}.openai.azure.com/" : "http://127.0.0.1:11434/v1";
}
