using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.Answering.Model;

/// <summary>The language model and what it may cost; configuration section <c>Model</c>. Without a provider there is none.</summary>
public sealed class ModelOptions
{
    public const string Section = "Model";

    public ModelProvider Provider { get; set; }

    /// <summary>
    /// AzureOpenAI: the resource, <c>https://{name}.openai.azure.com/</c>. OpenAI: the base address with its version,
    /// <c>http://127.0.0.1:11434/v1</c>.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The key; without one, Azure OpenAI is asked with Entra ID (managed identity, workload identity, developer's sign-in).</summary>
    public string? ApiKey { get; set; }

    /// <summary>The chat model: with Azure the deployment's name.</summary>
    public string? Chat { get; set; }

    /// <summary>The embedding model: with Azure the deployment's name. Without one, search is by words alone.</summary>
    public string? Embedding { get; set; }

    /// <summary>The length of vectors to ask for, where the model can give shorter ones; by default its own.</summary>
    [Range(1, 100_000)]
    public int? EmbeddingDimensions { get; set; }

    /// <summary>How long an answer may take in all: search by meaning, budgets and the model's rounds; then the curated text goes out.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:13")]
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long one call may take before it is tried again or given up.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:13")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(9);

    /// <summary>How often the model may look something up before it has to answer; with 0 it is given no tools.</summary>
    [Range(0, 4)]
    public int MaxToolRounds { get; set; } = 4;

    /// <summary>Tokens, in and out, that one parent may use on a day (Asia/Tokyo); then the answers are the curated ones.</summary>
    [Range(0, long.MaxValue)]
    public long ParentTokensPerDay { get; set; } = 60_000;

    /// <summary>Tokens, in and out, that the whole deployment may use on a day (Asia/Tokyo).</summary>
    [Range(0, long.MaxValue)]
    public long TokensPerDay { get; set; } = 20_000_000;
}
