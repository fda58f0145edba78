using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
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
    /// <param name="form">The form of the answer that the code reads.</param>
    /// <param name="tools">What the model is told of its tools, where the prompt lets it use them.</param>
    /// <exception cref="YamlFileException">The file is missing, malformed, or does not fit the code; with line and reason.</exception>
    internal static Prompt Read(string path, IReadOnlyList<string> inputs, JsonTypeInfo form, ToolTexts tools)
    {
        var file = YamlFiles.Read<PromptFile>(path);
        if (file.Id != Path.GetFileNameWithoutExtension(path))
            throw PromptErrors.At(path, $"'{file.Id}' must be the file's name", "id");
        if (file.Version < 1)
            throw PromptErrors.At(path, "it must be 1 or more", "version");
        if (file.Model is { Temperature: < 0 or > 2 })
            throw PromptErrors.At(path, "temperature must lie between 0 and 2", "model");
        if (file.Model is { MaxOutputTokens: < 1 or > 4096 })
            throw PromptErrors.At(path, "maxOutputTokens must lie between 1 and 4096", "model");
        if (file.Inputs.Except(inputs, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw PromptErrors.At(path, $"nothing gives '{unknown}'; there are {string.Join(", ", inputs)}", "inputs");
        var used = Variable().Matches(file.Template).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        if (used.Except(file.Inputs, StringComparer.Ordinal).FirstOrDefault() is { } undeclared)
            throw PromptErrors.At(path, $"'{undeclared}' is not among the inputs", "template");
        if (file.Inputs.Except(used, StringComparer.Ordinal).FirstOrDefault() is { } unused)
            throw PromptErrors.At(path, $"the template does not use '{unused}'", "inputs");
        if (PromptTemplates.WrongIn(file.Template) is { } wrong)
            throw PromptErrors.At(path, wrong, "template");
        var stamp = new PromptStamp(file.Id, file.Version) { Tools = file.Model.Tools ? tools.Version : null };
        return new Prompt(stamp, Make(path, file, OutputSchema.Read(path, file.Output, form)));
    }

    private static KernelFunction Make(string path, PromptFile file, JsonElement schema)
    {
        var asked = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["max_tokens"] = file.Model.MaxOutputTokens,
            ["response_format"] = schema,
        };
        if (file.Model.Temperature is { } temperature)
            asked["temperature"] = temperature;
        var settings = new PromptExecutionSettings
        {
            ExtensionData = asked,
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
            throw new YamlFileException(path, $"line {PromptErrors.LineOf(path, "template")}: template: {e.Message}", e);
        }
    }

    [GeneratedRegex(@"\{\{\s*\$(?<name>[A-Za-z0-9_]+)\s*\}\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
