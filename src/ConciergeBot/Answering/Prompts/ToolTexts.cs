using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Prompts;

/// <summary>The words of the tools, from <c>prompts/tools.yaml</c>.</summary>
public sealed class ToolTexts
{
    /// <summary>Stands in a result for the names of the region's municipalities.</summary>
    internal const string Municipalities = "{municipalities}";

    private static readonly Dictionary<string, (string[] Parameters, string[] Results)> Known = new(StringComparer.Ordinal)
    {
        ["knowledge_search"] = (["query"], []),
        ["family_get"] = ([], []),
        ["family_milestones"] = ([], []),
        ["person_offer"] = ([], ["offered"]),
        ["places_find"] = (["kind", "municipality"], ["noSuchKind", "noMunicipality", "noSuchMunicipality", "none", "samples", "found"]),
    };

    private readonly Dictionary<string, ToolText> _functions;

    private ToolTexts(int version, Dictionary<string, ToolText> functions) => (Version, _functions) = (version, functions);

    public int Version { get; }

    /// <exception cref="YamlFileException">The file is missing, malformed, or does not fit the code; with line and reason.</exception>
    internal static ToolTexts Read(string path)
    {
        var file = YamlFiles.Read<ToolsFile>(path);
        if (file.Id != Path.GetFileNameWithoutExtension(path))
            throw PromptErrors.At(path, $"'{file.Id}' must be the file's name", "id");
        if (file.Version < 1)
            throw PromptErrors.At(path, "it must be 1 or more", "version");
        Same(path, file.Functions.Keys, Known.Keys, "functions");
        foreach (var (name, function) in file.Functions)
        {
            // YAML: a key with nothing under it is null, whatever its type.
            if (string.IsNullOrWhiteSpace(function?.Description))
                throw PromptErrors.At(path, "it is empty", "functions", name, "description");
            Same(path, function.Parameters.Keys, Known[name].Parameters, "functions", name, "parameters");
            Same(path, function.Results.Keys, Known[name].Results, "functions", name, "results");
            Filled(path, function.Parameters, "functions", name, "parameters");
            Filled(path, function.Results, "functions", name, "results");
        }

        return file.Functions["places_find"].Results["noSuchMunicipality"].Contains(Municipalities, StringComparison.Ordinal)
            ? new ToolTexts(file.Version, file.Functions)
            : throw PromptErrors.At(path, $"it must say {Municipalities}", "functions", "places_find", "results", "noSuchMunicipality");
    }

    /// <summary>What a function says beside data.</summary>
    internal string Result(string function, string name) => _functions[function].Results[name];

    /// <summary>A plugin whose functions are described by the file.</summary>
    internal KernelPlugin Plugin(string name, params IReadOnlyList<(string Name, Delegate Method)> functions) =>
        KernelPluginFactory.CreateFromFunctions(name, functions.Select(function => Described(_functions[$"{name}_{function.Name}"], function.Name, function.Method)));

    private static KernelFunction Described(ToolText text, string name, Delegate method)
    {
        var plain = KernelFunctionFactory.CreateFromMethod(method, name).Metadata;
        return KernelFunctionFactory.CreateFromMethod(
            method,
            name,
            text.Description,
            plain.Parameters.Select(parameter => new KernelParameterMetadata(parameter) { Description = text.Parameters[parameter.Name] }),
            plain.ReturnParameter);
    }

    private static void Same(string path, IEnumerable<string> names, IReadOnlyCollection<string> known, params string[] where)
    {
        if (names.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw PromptErrors.At(path, known.Count > 0 ? $"there is none; there are {string.Join(", ", known)}" : "there are none", [.. where, unknown]);
        if (known.Except(names, StringComparer.Ordinal).FirstOrDefault() is { } missing)
            throw PromptErrors.At(path, $"'{missing}' is missing", where);
    }

    private static void Filled(string path, Dictionary<string, string> texts, params string[] where)
    {
        if (texts.FirstOrDefault(text => string.IsNullOrWhiteSpace(text.Value)).Key is { } empty)
            throw PromptErrors.At(path, "it is empty", [.. where, empty]);
    }
}
