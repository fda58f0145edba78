namespace ConciergeBot.Answering.Model;

/// <summary>Where the language model runs.</summary>
public enum ModelProvider
{
    /// <summary>No model: curated answers word for word.</summary>
    None,

    /// <summary>Azure OpenAI, with an API key or with Entra ID.</summary>
    AzureOpenAI,

    /// <summary>Any endpoint that speaks OpenAI's protocol: the Azure v1 endpoint, vLLM, Ollama, OpenAI itself.</summary>
    OpenAI,
}
