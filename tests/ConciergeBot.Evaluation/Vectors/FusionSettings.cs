using System.Globalization;
using ConciergeBot.Answering.Model;

namespace ConciergeBot.Evaluation.Vectors;

/// <summary>What the <c>fusion</c> command is told.</summary>
internal sealed record FusionSettings
{
    public required Uri Endpoint { get; init; }

    /// <summary>As <c>Model:Embedding</c> will name it: with Azure the deployment's name.</summary>
    public required string Model { get; init; }

    public string? Key { get; init; }

    public ModelProvider Provider { get; init; } = ModelProvider.OpenAI;

    /// <summary>The length of vectors to ask for; null for the model's own.</summary>
    public int? Dimensions { get; init; }

    /// <summary>Where vectors are kept from run to run.</summary>
    public required string Cache { get; init; }

    public required string Report { get; init; }

    /// <summary>Where the choice is written.</summary>
    public required string To { get; init; }

    /// <summary>
    /// Whether the fitting half is ranked by words as re-rankers do that were not trained on it. The one in force was, and
    /// looks better on it than it is: a fusion fitted beside it trusts words too much.
    /// </summary>
    public bool IsCrossRanked { get; init; } = true;

    /// <summary>The folders of stored questions and of articles.</summary>
    public string Questions { get; init; } = Repository.Evaluation;

    public string Articles { get; init; } = Repository.Articles;

    /// <exception cref="OptionException">An option is missing or wrong.</exception>
    public static FusionSettings Of(Options options)
    {
        var model = options.Required("model");
        var artifacts = Path.Combine("artifacts", "fusion");
        return new FusionSettings
        {
            Endpoint = Uri.TryCreate(options.Required("endpoint"), UriKind.Absolute, out var endpoint) ? endpoint : throw new OptionException("--endpoint must be an address, such as http://127.0.0.1:11434/v1"),
            Model = model,
            Key = options.Optional("key"),
            Provider = Enum.TryParse<ModelProvider>(options.Optional("provider") ?? nameof(ModelProvider.OpenAI), ignoreCase: true, out var provider) && provider != ModelProvider.None
                ? provider : throw new OptionException("--provider must be OpenAI or AzureOpenAI"),
            Dimensions = options.Optional("dimensions") is not { } dimensions ? null
                : int.TryParse(dimensions, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new OptionException("--dimensions must be a number above 0"),
            Cache = options.Optional("cache") ?? Path.Combine(artifacts, "vectors.jsonl"),
            Report = options.Optional("report") ?? artifacts,
            To = options.Optional("to") ?? Path.Combine(Repository.Root, "knowledge", "fusion"),
            IsCrossRanked = options.Optional("words") switch
            {
                null or "cross-ranked" => true,
                "in-force" => false,
                _ => throw new OptionException("--words must be cross-ranked or in-force"),
            },
        };
    }

    /// <summary>The same as the product takes it.</summary>
    public ModelOptions ToModelOptions() => new()
    {
        Provider = Provider,
        Endpoint = Endpoint,
        // The OpenAI protocol wants some key; a local server takes any.
        ApiKey = Key ?? (Provider == ModelProvider.OpenAI ? "none" : null),
        Chat = "none",
        Embedding = Model,
        EmbeddingDimensions = Dimensions,
    };
}
