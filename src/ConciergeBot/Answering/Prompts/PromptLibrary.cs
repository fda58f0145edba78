using ConciergeBot.Answering.Composing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ConciergeBot.Answering.Prompts;

/// <summary>
/// The prompts of <c>prompts/*.yaml</c>: a file each, read at start. A broken file stops the start. Where
/// <see cref="PromptOptions.Reload"/> is set, a changed file is read again; one that is broken then leaves the old in force.
/// </summary>
public sealed partial class PromptLibrary : IDisposable
{
    private readonly ILogger<PromptLibrary> _logger;
    private readonly string _folder;
    private readonly IDisposable? _watch;
    private readonly PhysicalFileProvider? _files;
    private PromptSet _prompts;

    /// <exception cref="YamlFileException">A file is missing or broken; with line and reason.</exception>
    public PromptLibrary(IOptions<PromptOptions> options, ILogger<PromptLibrary> logger)
    {
        _logger = logger;
        _folder = Path.GetFullPath(options.Value.Path);
        _prompts = PromptSet.Read(_folder);
        if (!options.Value.Reload)
            return;
        _files = new PhysicalFileProvider(_folder);
        _watch = ChangeToken.OnChange(() => _files.Watch("*.yaml"), ReadAgain);
    }

    /// <summary>Understands what a message means in its conversation.</summary>
    public Prompt Understand => _prompts.Understand;

    /// <summary>Answers from given articles.</summary>
    public Prompt Answer => _prompts.Answer;

    /// <summary>What the model is told of its tools.</summary>
    public ToolTexts Tools => _prompts.Tools;

    public void Dispose()
    {
        _watch?.Dispose();
        _files?.Dispose();
    }

    private void ReadAgain()
    {
        try
        {
            _prompts = PromptSet.Read(_folder);
            Log.Read(_logger, _prompts.Understand.Stamp, _prompts.Answer.Stamp);
        }
        catch (Exception e) when (e is YamlFileException or IOException or UnauthorizedAccessException)
        {
            Log.Broken(_logger, e);
        }
    }

    private sealed record PromptSet(Prompt Understand, Prompt Answer, ToolTexts Tools)
    {
        public static PromptSet Read(string folder)
        {
            var tools = ToolTexts.Read(Path.Combine(folder, "tools.yaml"));
            return new PromptSet(
                Prompt.Read(Path.Combine(folder, "understand.yaml"), ["dialogue", "message"], FormJson.Default.MeaningForm, tools),
                Prompt.Read(Path.Combine(folder, "answer.yaml"), ["language", "today", "dialogue", "articles", "question"], FormJson.Default.AnswerForm, tools),
                tools);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1451, LogLevel.Information, "Prompts were read again: {Understand}, {Answer}")]
        public static partial void Read(ILogger logger, PromptStamp understand, PromptStamp answer);

        [LoggerMessage(1452, LogLevel.Error, "A changed prompt is broken; the one before stays in force")]
        public static partial void Broken(ILogger logger, Exception exception);
    }
}
