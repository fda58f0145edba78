using ConciergeBot.Answering.Model;
using ConciergeBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering.Retrieving;

/// <summary>Chooses, at start, the fusion for the embedding model that is configured.</summary>
internal static partial class FusionChoice
{
    /// <summary>The folder of the fusion files within that of the knowledge.</summary>
    public const string FolderName = "fusion";

    /// <exception cref="FusionFileException">A file is broken or for vectors of another length.</exception>
    public static Fusion Of(IServiceProvider provider)
    {
        var model = provider.GetRequiredService<IOptions<ModelOptions>>().Value;
        if (model.Provider == ModelProvider.None || string.IsNullOrWhiteSpace(model.Embedding))
            return new Fusion(file: null);
        var fusion = new Fusion(FusionFile.Find(Path.Combine(KnowledgeRegistration.Folder(provider), FolderName), model.Embedding, model.EmbeddingDimensions));
        Log.Chosen(provider.GetRequiredService<ILogger<Fusion>>(), Words(fusion, model.Embedding));
        return fusion;
    }

    /// <summary>In plain words, what is done with the vectors of a model.</summary>
    public static string Words(Fusion fusion, string model)
    {
        if (fusion.File is not { } file)
            return $"none was fitted for {model}: its vectors widen the choices where words do not answer, and nothing else (the evaluation's fusion command measures what more they can do)";
        var way = file.Fusion switch
        {
            FusionKind.Words => "they add nothing, words stand alone",
            FusionKind.Widening => "they widen the choices where words do not answer",
            FusionKind.Vectors => "vectors order and decide",
            FusionKind.Ranks => "both orders count by their ranks",
            FusionKind.Fused => "words and vectors order and decide together",
            _ => throw new InvalidOperationException("there are no other ways"),
        };
        var age = file.Record.Words == FusionFile.WordsInForce ? "" : "; the search by words has been trained anew since then: run the evaluation's fusion command again";
        return FormattableString.Invariant($"for {model}, fitted {file.Record.Date:yyyy-MM-dd}: {way}{age}");
    }

    private static partial class Log
    {
        [LoggerMessage(1444, LogLevel.Information, "Fusion of words and vectors: {Words}")]
        public static partial void Chosen(ILogger logger, string words);
    }
}
