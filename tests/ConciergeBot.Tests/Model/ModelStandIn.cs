using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Tests.Model;

/// <summary>
/// Azure OpenAI and the OpenAI protocol on loopback, over real HTTP: chat with tools and JSON schemas, embeddings, errors,
/// latency and nonsense, as a test scripts them. Keeps what it was asked.
/// </summary>
internal sealed class ModelStandIn : IAsyncDisposable
{
    public const string Key = "stand-in-key";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ModelCall> _calls = new();

    private ModelStandIn(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    /// <summary>What came in, oldest first.</summary>
    public IReadOnlyList<ModelCall> Calls => [.. _calls];

    /// <summary>Answers a chat call; the n-th call, from 0, is given with it.</summary>
    public Func<ModelCall, int, HttpContext, Task> Chat { get; set; } = (_, _, context) => Say(context, "{}");

    /// <summary>Makes a vector of a text.</summary>
    public Func<string, float[]> Embed { get; set; } = _ => [1, 0];

    /// <summary>Answers a call for vectors in place of <see cref="Embed"/>; null leaves it to that.</summary>
    public Func<ModelCall, HttpContext, Task>? Embeddings { get; set; }

    public static async Task<ModelStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var model = new ModelStandIn(app);
        app.MapPost("/openai/deployments/{deployment}/chat/completions", model.ChatAsync);
        app.MapPost("/v1/chat/completions", model.ChatAsync);
        app.MapPost("/openai/deployments/{deployment}/embeddings", model.EmbeddingsAsync);
        app.MapPost("/v1/embeddings", model.EmbeddingsAsync);
        await app.StartAsync();
        return model;
    }

    public void Forget() => _calls.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>An assistant's message, as Azure OpenAI writes it.</summary>
    public static Task Say(HttpContext context, string content, string finishReason = "stop") =>
        Complete(context, new JsonObject { ["role"] = "assistant", ["content"] = content }, finishReason);

    /// <summary>Says what an object serialises to.</summary>
    public static Task SayJson(HttpContext context, object content) => Say(context, JsonSerializer.Serialize(content));

    /// <summary>Understands every message as <paramref name="meaning"/>, and answers every question with <paramref name="text"/>.</summary>
    public static Func<ModelCall, int, HttpContext, Task> Answering(string meaning, string text, params string[] citations) => (call, _, context) =>
        call.IsOfAnswer
            ? SayJson(context, new { found = true, answer = text, citations, danger = "none" })
            : SayJson(context, new { question = meaning, danger = "none" });

    /// <summary>Asks for a tool.</summary>
    public static Task CallTool(HttpContext context, string name, string arguments) => Complete(
        context,
        new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = null,
            ["tool_calls"] = new JsonArray(new JsonObject
            {
                ["id"] = "call_1",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = name, ["arguments"] = arguments },
            }),
        },
        "tool_calls");

    /// <summary>Bytes that need not be anything, under a status of success.</summary>
    public static Task Raw(HttpContext context, string body, string contentType = "application/json")
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    }

    /// <summary>Cuts the connection, in the middle of an answer where <paramref name="begun"/> is given.</summary>
    public static async Task Cut(HttpContext context, string begun = "")
    {
        if (begun.Length > 0)
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 10_000;
            await context.Response.WriteAsync(begun);
            await context.Response.Body.FlushAsync();
        }

        context.Abort();
    }

    /// <summary>Never answers; ends when the caller hangs up.</summary>
    public static Task Hang(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>An error in the service's form.</summary>
    public static async Task Fail(HttpContext context, int status, string code = "error", string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        await context.Response.WriteAsJsonAsync(new { error = new { code, message = $"scripted {code}" } });
    }

    private static Task Complete(HttpContext context, JsonObject message, string finishReason) => context.Response.WriteAsJsonAsync(new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_700_000_000,
        ["model"] = "stand-in-2026",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["finish_reason"] = finishReason, ["message"] = message }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 100, ["completion_tokens"] = 20, ["total_tokens"] = 120 },
    });

    private async Task ChatAsync(HttpContext context)
    {
        var call = await ReadAsync(context);
        await Chat(call, Calls.Count(other => other.Path.EndsWith("/chat/completions", StringComparison.Ordinal)) - 1, context);
    }

    private async Task EmbeddingsAsync(HttpContext context)
    {
        var call = await ReadAsync(context);
        if (Embeddings is { } scripted)
        {
            await scripted(call, context);
            return;
        }

        var texts = call.Body.GetProperty("input") is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Select(text => text.GetString()!) : [call.Body.GetProperty("input").GetString()!];
        var vectors = texts.Select((text, index) => new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = index,
            ["embedding"] = Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(Embed(text))),
        });
        await context.Response.WriteAsJsonAsync(new JsonObject
        {
            ["object"] = "list",
            ["model"] = "stand-in-embedding",
            ["data"] = new JsonArray([.. vectors]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 8, ["total_tokens"] = 8 },
        });
    }

    private async Task<ModelCall> ReadAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var call = new ModelCall(
            context.Request.Path,
            context.Request.QueryString.Value ?? "",
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            document.RootElement.Clone());
        _calls.Enqueue(call);
        return call;
    }
}
