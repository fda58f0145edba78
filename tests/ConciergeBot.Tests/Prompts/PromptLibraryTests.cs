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

    private string Tools => Path.Combine(_folder, "tools.yaml");

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
    [InlineData("\"citations\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } },", "\"citations\": { \"type\": \"string\" },", "line 42: output: citations", "must be array of string")]
    [InlineData("\"items\": { \"type\": \"string\" }", "\"items\": { \"type\": \"integer\" }", "line 42: output: citations", "array of integer")]
    [InlineData("\"found\": { \"type\": \"boolean\" }", "\"found\": { \"type\": \"string\" }", "line 40: output: found", "must be boolean")]
    [InlineData("\"answer\": { \"type\": \"string\" }", "\"answer\": { \"type\": [\"string\", \"null\"] }", "line 41: output: answer", "must be string")]
    [InlineData("\"answer\": { \"type\": \"string\" }", "\"answer\": {}", "line 41: output: answer", "is none")]
    [InlineData("\"found\": { \"type\": \"boolean\" },", "", "output", "describe 'found'")]
    [InlineData("\"none\", \"breathing\"", "\"none\", \"breathin\"", "line 43: output: danger", "'breathin'")]
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

    [Theory]
    [InlineData("version: 1", "version: 0", "line 3: version", "1 or more")]
    [InlineData("id: tools", "id: other", "line 2: id", "the file's name")]
    [InlineData("      query:", "      qurey:", "line 9: functions: knowledge_search: parameters: qurey", "there are query")]
    [InlineData("      query: 探したいことを日本語で。制度や手続きの名前があれば入れます。", "      query: ''", "line 9: functions: knowledge_search: parameters: query", "empty")]
    [InlineData("  family_get:", "  family_forget:", "line 10: functions: family_forget", "there are knowledge_search")]
    [InlineData("      offered: 相談窓口", "      offred: 相談窓口", "functions: person_offer: results: offred", "there are offered")]
    [InlineData("      samples: これは見本", "      # これは見本", "functions: places_find: results", "'samples' is missing")]
    [InlineData("{municipalities}", "県内の市町", "functions: places_find: results: noSuchMunicipality", "{municipalities}")]
    [InlineData("    description: この家族の市町と", "    # この家族の市町と", "line 10: functions: family_get", "empty")]
    [InlineData("functions:", "tools:", "line 5", "tools")]
    public void Broken_texts_of_tools_stop_the_start_and_name_line_and_reason(string sound, string broken, string where, string why)
    {
        var text = File.ReadAllText(Tools);
        text.ShouldContain(sound);
        File.WriteAllText(Tools, text.Replace(sound, broken, StringComparison.Ordinal));
        var error = Should.Throw<YamlFileException>(() => Load().Dispose());
        error.Message.ShouldStartWith(Tools);
        error.Message.ShouldContain("line ");
        error.Message.ShouldContain(where);
        error.Message.ShouldContain(why);
    }

    [Fact]
    public void Texts_of_the_tools_are_part_of_the_stamp_of_a_prompt_that_uses_tools()
    {
        File.WriteAllText(Tools, File.ReadAllText(Tools).Replace("version: 1", "version: 8", StringComparison.Ordinal));
        using var prompts = Load();
        prompts.Answer.Stamp.ToString().ShouldEndWith("+tools@8");
        prompts.Understand.Stamp.ToString().ShouldNotContain("tools");
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
