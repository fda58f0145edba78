using System.Globalization;
using Azure.Core;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Prompts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace ConciergeBot.Tests.Model;

/// <summary>
/// What the real clients and the real kernel put on the wire, in the versions that are pinned: Azure.AI.OpenAI, OpenAI,
/// Microsoft.Extensions.AI and Semantic Kernel come from three places and must fit each other.
/// </summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelWireTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";

    [Fact]
    public async Task Azure_OpenAI_is_called_by_deployment_with_its_version_and_key()
    {
        var call = await AskedAsync();
        call.Path.ShouldBe("/openai/deployments/gpt-concierge/chat/completions");
        call.Query.ShouldMatch(@"^\?api-version=\d{4}-\d{2}-\d{2}(-preview)?$");
        call.Headers["api-key"].ShouldBe(ModelStandIn.Key);
        call.Headers.ContainsKey("Authorization").ShouldBeFalse();
        call.Headers["Content-Type"].ShouldStartWith("application/json");
    }

    [Fact]
    public async Task Body_carries_the_settings_and_the_schema_of_the_prompt()
    {
        var body = (await AskedAsync()).Body;
        body.GetProperty("temperature").GetDouble().ShouldBe(0.2, 0.001);
        (body.TryGetProperty("max_completion_tokens", out var limit) || body.TryGetProperty("max_tokens", out limit)).ShouldBeTrue();
        limit.GetInt32().ShouldBe(900);
        var format = body.GetProperty("response_format");
        format.GetProperty("type").GetString().ShouldBe("json_schema");
        var schema = format.GetProperty("json_schema").GetProperty("schema");
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["found", "answer", "citations", "danger"]);
        schema.GetProperty("properties").GetProperty("danger").GetProperty("enum").GetArrayLength().ShouldBe(18);
        body.TryGetProperty("stream", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Body_carries_the_tools_with_their_descriptions_and_typed_arguments()
    {
        var tools = (await AskedAsync()).Body.GetProperty("tools").EnumerateArray()
            .Select(tool => tool.GetProperty("function")).ToDictionary(tool => tool.GetProperty("name").GetString()!, StringComparer.Ordinal);
        tools.Keys.Order(StringComparer.Ordinal).ShouldBe(["family_get", "family_milestones", "knowledge_search", "person_offer", "places_find"]);
        tools["places_find"].GetProperty("parameters").GetProperty("properties").GetProperty("kind").GetRawText().ShouldContain("\"Library\"");
        var texts = YamlFiles.Read<ToolsFile>(Path.Combine(ModelFixture.PromptsFolder, "tools.yaml")).Functions;
        foreach (var (name, tool) in tools)
        {
            tool.GetProperty("description").GetString().ShouldBe(texts[name].Description);
            foreach (var parameter in tool.GetProperty("parameters").GetProperty("properties").EnumerateObject())
                parameter.Value.GetProperty("description").GetString()!.ShouldStartWith(texts[name].Parameters[parameter.Name]);
        }

        var query = tools["knowledge_search"].GetProperty("parameters");
        query.GetProperty("properties").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("query");
        query.GetProperty("properties").GetProperty("query").GetProperty("type").GetString().ShouldBe("string");
        // No tool can be asked about somebody else: the others take nothing at all.
        foreach (var name in (string[])["family_get", "family_milestones", "person_offer"])
            tools[name].GetProperty("parameters").GetProperty("properties").EnumerateObject().ShouldBeEmpty();
    }

    [Fact]
    public async Task Prompt_without_a_temperature_sends_none()
    {
        using var prompts = new PromptCopies();
        prompts.Change("answer.yaml", text => text.Replace("  temperature: 0.2\n", "", StringComparison.Ordinal));
        var concierge = await fixture.StartAsync(("Prompts:Path", prompts.Folder));
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering("", "15日以内です。", Article);
        (await ModelFixture.AskAsync(concierge, Question)).ShouldContain("AIがまとめました");
        fixture.Model.Calls.ShouldHaveSingleItem().Body.TryGetProperty("temperature", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Roles_are_kept_apart_and_Japanese_goes_out_as_it_is()
    {
        var call = await AskedAsync();
        call.Roles.ShouldBe(["system", "user"]);
        call.Said("system").ShouldContain("記事に書いてあることだけを書きます");
        call.Said("system").ShouldContain(fixture.Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        call.Said("system").ShouldNotContain("児童手当");
        call.Said("user").ShouldContain(Question);
        call.Said("user").ShouldContain("遅れた分は、原則さかのぼれません");
        call.Said("user").ShouldContain($"\"id\":\"{Article}\"");
    }

    [Fact]
    public async Task Answer_of_a_tool_goes_back_under_its_call()
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0
            ? ModelStandIn.CallTool(context, "knowledge_search", """{"query":"はちみつはいつから"}""")
            : ModelStandIn.SayJson(context, new { found = true, answer = "15日以内です。", citations = new[] { Article }, danger = "none" });
        await fixture.AskAsync(Question);
        var second = fixture.Model.Calls[1];
        second.Roles.ShouldBe(["system", "user", "assistant", "tool"]);
        var messages = second.Body.GetProperty("messages");
        messages[2].GetProperty("tool_calls")[0].GetProperty("id").GetString().ShouldBe("call_1");
        messages[3].GetProperty("tool_call_id").GetString().ShouldBe("call_1");
        second.Said("tool").ShouldContain("\"hachimitsu\"");
        second.Said("tool").ShouldContain("はちみつ");
    }

    [Fact]
    public async Task Entra_ID_is_used_where_there_is_no_key()
    {
        var credential = new FixedCredential();
        var call = await AskDirectlyAsync(services => services.Replace(ServiceDescriptor.Singleton<TokenCredential>(credential)), ("Model:ApiKey", ""));
        call.Headers["Authorization"].ShouldBe("Bearer entra-token");
        call.Headers.ContainsKey("api-key").ShouldBeFalse();
        credential.Scopes.ShouldBe(["https://cognitiveservices.azure.com/.default"]);
    }

    [Fact]
    public async Task OpenAI_protocol_is_called_with_the_model_in_the_body_and_the_key_as_bearer()
    {
        var call = await AskDirectlyAsync(
            _ => { },
            ("Model:Provider", nameof(ModelProvider.OpenAI)), ("Model:Endpoint", new Uri(fixture.Model.Url, "/v1").AbsoluteUri), ("Model:Chat", "gemma3"));
        call.Path.ShouldBe("/v1/chat/completions");
        call.Query.ShouldBeEmpty();
        call.Headers["Authorization"].ShouldBe($"Bearer {ModelStandIn.Key}");
        call.Body.GetProperty("model").GetString().ShouldBe("gemma3");
        call.Roles.ShouldBe(["system", "user"]);
    }

    [Theory]
    [InlineData(ModelProvider.AzureOpenAI, "/", "/openai/deployments/ada/embeddings")]
    [InlineData(ModelProvider.OpenAI, "/v1", "/v1/embeddings")]
    public async Task Embeddings_come_as_numbers(ModelProvider provider, string path, string called)
    {
        fixture.Rest();
        fixture.Model.Embed = text => [text.Length, 0.5f, -1];
        using var http = new HttpClient();
        using var clients = ModelClients.Create(
            new ModelOptions { Provider = provider, Endpoint = new Uri(fixture.Model.Url, path), ApiKey = ModelStandIn.Key, Chat = "chat", Embedding = "ada" },
            http, () => throw new InvalidOperationException("there is a key"), TimeProvider.System);
        var vectors = await clients.Embeddings!.GenerateAsync(["児童手当", "はちみつ と"], cancellationToken: TestContext.Current.CancellationToken);
        vectors.Select(vector => vector.Vector.ToArray()).ShouldBe([[4, 0.5f, -1], [6, 0.5f, -1]]);
        var call = fixture.Model.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe(called);
        call.Body.GetProperty("input").EnumerateArray().Select(text => text.GetString()).ShouldBe(["児童手当", "はちみつ と"]);
        call.Headers.ContainsKey(provider == ModelProvider.AzureOpenAI ? "api-key" : "Authorization").ShouldBeTrue();
    }

    private async Task<ModelCall> AskedAsync()
    {
        fixture.Rest();
        fixture.Model.Chat = ModelStandIn.Answering("", "15日以内です。", Article);
        await fixture.AskAsync(Question);
        return fixture.Model.Calls.ShouldHaveSingleItem();
    }

    // The kernel and the clients as they are registered, without the rest of the concierge.
    private async Task<ModelCall> AskDirectlyAsync(Action<IServiceCollection> replace, params (string Key, string? Value)[] settings)
    {
        fixture.Rest();
        fixture.Model.Chat = (_, _, context) => ModelStandIn.Say(context, "{}");
        Dictionary<string, string?> all = new(StringComparer.Ordinal)
        {
            ["Model:Provider"] = nameof(ModelProvider.AzureOpenAI),
            ["Model:Endpoint"] = fixture.Model.Url.AbsoluteUri,
            ["Model:ApiKey"] = ModelStandIn.Key,
            ["Model:Chat"] = "gpt-concierge",
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(fixture.Clock).AddSingleton<JapanTime>()
            .AddSingleton(fixture.Concierge.Services.GetRequiredService<IConnectionMultiplexer>())
            .AddLanguageModel(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
        replace(services);
        await using var provider = services.BuildServiceProvider();
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["dialogue"] = "なし", ["message"] = Question };
        var said = await provider.GetRequiredService<LanguageModel>().AskAsync(
            fixture.Concierge.Services.GetRequiredService<PromptLibrary>().Understand, inputs, [], "Uparent", new ModelWork(), TestContext.Current.CancellationToken);
        said.ShouldBe("{}");
        return fixture.Model.Calls.ShouldHaveSingleItem();
    }

    private sealed class FixedCredential : TokenCredential
    {
        public IReadOnlyList<string> Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("entra-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
