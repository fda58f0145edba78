using ConciergeBot.Answering.Prompts;
using ConciergeBot.Tests.Model;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Tests.Prompts;

/// <summary>A broken prompt stops the start, and says where and why.</summary>
public sealed class PromptLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("prompts-").FullName;
    private readonly FakeLogger<PromptLibrary> _logger = new();

    public PromptLibraryTests()
    {
        foreach (var file in Directory.EnumerateFiles(ModelFixture.PromptsFolder, "*.yaml"))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
    }

    private string Answer => Path.Combine(_folder, "answer.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Prompts_of_the_repository_are_sound()
    {
        using var prompts = Load();
        prompts.Answer.Stamp.Id.ShouldBe("answer");
        prompts.Understand.Stamp.Id.ShouldBe("understand");
    }

    [Theory]
    [InlineData("version: 3", "version: [", "line 3", "")]
    [InlineData("version: 3", "version: one", "line 3", "")]
    [InlineData("version: 3", "version: 0", "line 3: version", "1 or more")]
    [InlineData("id: answer", "id: other", "line 2: id", "the file's name")]
    [InlineData("temperature: 0.2", "temperature: 9", "line 5: model", "between 0 and 2")]
    [InlineData("maxOutputTokens: 900", "maxOutputTokens: 0", "line 5: model", "between 1 and 4096")]
    [InlineData("  tools: true", "  tools: true\n  colour: red", "line 9", "colour")]
    [InlineData("inputs: [language, today,", "inputs: [language, today, weather,", "line 9: inputs", "'weather'")]
    [InlineData("{{$question}}", "{{$quetsion}}", "line 10: template", "'quetsion'")]
    [InlineData("{{$question}}", "こちら", "line 9: inputs", "'question'")]
    [InlineData("{{$question}}", "{{$question}} {{knowledge.search}}", "line 10: template", "only variables")]
    [InlineData("<message role=\"user\">", "<message role=\"user>", "line 10: template", "")]
    [InlineData("<message role=\"user\">", "<message role=\"usr\">", "line 10: template", "usr")]
    [InlineData("<message role=\"system\">", "<message role=\"user\">", "line 10: template", "user, user")]
    [InlineData("\"type\": \"object\",", "\"type\": \"object\"", "output", "")]
    [InlineData("\"type\": \"object\",", "\"type\": \"array\",", "output", "must describe an object")]
    [InlineData("\"required\": [\"found\", \"answer\", \"citations\", \"danger\"]", "\"required\": [\"found\", \"answer\", \"citations\"]", "output", "'danger'")]
    [InlineData("output: |", "answer: |", "answer", "")]
    public void Broken_file_stops_the_start_and_names_line_and_reason(string sound, string broken, string where, string why)
    {
        var text = File.ReadAllText(Answer);
        text.ShouldContain(sound);
        File.WriteAllText(Answer, text.Replace(sound, broken, StringComparison.Ordinal));
        var error = Should.Throw<YamlFileException>(() => Load().Dispose());
        error.Message.ShouldStartWith(Answer);
        error.Message.ShouldContain("line ");
        error.Message.ShouldContain(where);
        error.Message.ShouldContain(why);
    }

    [Fact]
    public void Missing_file_stops_the_start_and_is_named()
    {
        File.Delete(Answer);
        Should.Throw<YamlFileException>(() => Load().Dispose()).Message.ShouldStartWith(Answer);
    }

    [Fact]
    public async Task Changed_file_is_read_again_and_a_broken_one_leaves_the_old_in_force()
    {
        using var prompts = Load(reload: true);
        var sound = await File.ReadAllTextAsync(Answer, TestContext.Current.CancellationToken);
        var version = prompts.Answer.Stamp.Version;

        await WriteAsync(sound.Replace($"version: {version}", "version: 77", StringComparison.Ordinal), () => prompts.Answer.Stamp.Version == 77);
        await WriteAsync(sound.Replace("{{$question}}", "", StringComparison.Ordinal), () => _logger.Collector.GetSnapshot().Any(record => record.Level == LogLevel.Error));
        prompts.Answer.Stamp.Version.ShouldBe(77);
        await WriteAsync(sound.Replace($"version: {version}", "version: 78", StringComparison.Ordinal), () => prompts.Answer.Stamp.Version == 78);
    }

    [Fact]
    public async Task Changed_file_is_left_alone_where_that_was_not_asked_for()
    {
        using var prompts = Load();
        await File.WriteAllTextAsync(Answer, "broken", TestContext.Current.CancellationToken);
        prompts.Answer.Stamp.Id.ShouldBe("answer");
        _logger.Collector.Count.ShouldBe(0);
    }

    private PromptLibrary Load(bool reload = false) => new(Options.Create(new PromptOptions { Path = _folder, Reload = reload }), _logger);

    // A watched file shows its change when the system says so; the bound is far beyond that.
    private async Task WriteAsync(string text, Func<bool> isSeen)
    {
        await File.WriteAllTextAsync(Answer, text, TestContext.Current.CancellationToken);
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSeen())
            await Task.Delay(20, bound.Token);
    }
}
