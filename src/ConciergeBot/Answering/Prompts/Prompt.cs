using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Prompts;

/// <summary>A prompt that is ready to be asked.</summary>
public sealed partial class Prompt
{
    private Prompt(PromptStamp stamp, KernelFunction function) => (Stamp, Function) = (stamp, function);

    public PromptStamp Stamp { get; }

    internal KernelFunction Function { get; }

    /// <param name="path">The file.</param>
    /// <param name="inputs">The variables that the code gives.</param>
    /// <param name="fields">The fields of the answer that the code reads.</param>
    /// <exception cref="YamlFileException">The file is missing, malformed, or does not fit the code; with line and reason.</exception>
    internal static Prompt Read(string path, IReadOnlyList<string> inputs, IReadOnlyList<string> fields)
    {
        var file = YamlFiles.Read<PromptFile>(path);
        if (file.Id != Path.GetFileNameWithoutExtension(path))
            throw Broken(path, "id", $"'{file.Id}' must be the file's name");
        if (file.Version < 1)
            throw Broken(path, "version", "it must be 1 or more");
        if (file.Model is { Temperature: < 0 or > 2 })
            throw Broken(path, "model", "temperature must lie between 0 and 2");
        if (file.Model is { MaxOutputTokens: < 1 or > 4096 })
            throw Broken(path, "model", "maxOutputTokens must lie between 1 and 4096");
        if (file.Inputs.Except(inputs, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw Broken(path, "inputs", $"nothing gives '{unknown}'; there are {string.Join(", ", inputs)}");
        var used = Variable().Matches(file.Template).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        if (used.Except(file.Inputs, StringComparer.Ordinal).FirstOrDefault() is { } undeclared)
            throw Broken(path, "template", $"'{undeclared}' is not among the inputs");
        if (file.Inputs.Except(used, StringComparer.Ordinal).FirstOrDefault() is { } unused)
            throw Broken(path, "inputs", $"the template does not use '{unused}'");
        if (PromptTemplates.WrongIn(file.Template) is { } wrong)
            throw Broken(path, "template", wrong);
        return new Prompt(new PromptStamp(file.Id, file.Version), Make(path, file, Schema(path, file.Output, fields)));
    }

    private static KernelFunction Make(string path, PromptFile file, JsonElement schema)
    {
        var settings = new PromptExecutionSettings
        {
            ExtensionData = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["temperature"] = file.Model.Temperature,
                ["max_tokens"] = file.Model.MaxOutputTokens,
                ["response_format"] = schema,
            },
            FunctionChoiceBehavior = file.Model.Tools ? FunctionChoiceBehavior.Auto(autoInvoke: true) : null,
        };
        var configuration = new PromptTemplateConfig(file.Template)
        {
            Name = file.Id,
            Description = file.Description,
            InputVariables = [.. file.Inputs.Select(input => new InputVariable { Name = input })],
        };
        configuration.AddExecutionSettings(settings);
        try
        {
            return KernelFunctionFactory.CreateFromPrompt(configuration);
        }
        catch (KernelException e)
        {
            throw new YamlFileException(path, $"line {LineOf(path, "template")}: template: {e.Message}", e);
        }
    }

    private static JsonElement Schema(string path, string text, IReadOnlyList<string> fields)
    {
        try
        {
            var schema = JsonElement.Parse(text);
            if (!schema.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "object")
                throw Broken(path, "output", "the schema must describe an object");
            var required = schema.TryGetProperty("required", out var names) && names.ValueKind == JsonValueKind.Array
                ? names.EnumerateArray().Select(name => name.ToString()).ToList()
                : [];
            if (fields.Except(required, StringComparer.Ordinal).FirstOrDefault() is { } missing)
                throw Broken(path, "output", $"the schema must require '{missing}', which is read from the answer");
            return schema;
        }
        catch (JsonException e)
        {
            throw new YamlFileException(path, $"line {LineOf(path, "output") + 1 + (e.LineNumber ?? 0)}: output: {e.Message}", e);
        }
    }

    private static YamlFileException Broken(string path, string key, string reason) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"line {LineOf(path, key)}: {key}: {reason}"));

    private static int LineOf(string path, string key) =>
        1 + Array.FindIndex(File.ReadAllLines(path), line => line.StartsWith($"{key}:", StringComparison.Ordinal));

    [GeneratedRegex(@"\{\{\s*\$(?<name>[A-Za-z0-9_]+)\s*\}\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
