using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Web;
using Line.Messaging.Http;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Conformance;

/// <summary>What the client sends, held against LINE's own specification.</summary>
public sealed class OperationTests
{
    [Fact]
    public void Every_operation_stands_in_the_specification()
    {
        foreach (var operation in Operations.All.Where(operation => !Operations.IsLogin(operation)))
        {
            var specified = OpenApi.Find(operation.Id).ShouldNotBeNull(operation.Id);
            (operation.Method.Method, operation.Path).ShouldBe((specified.Method, specified.Path));
            (operation.Host == LineHost.Data ? "https://api-data.line.me" : "https://api.line.me").ShouldBe(specified.Host, operation.Id);
            var takesKey = specified.Parameters.Any(parameter => parameter["name"]!.GetValue<string>() == "X-Line-Retry-Key");
            (operation.Retry == RetryRule.ByKey).ShouldBe(takesKey, operation.Id);
        }
    }

    [Fact]
    public void Every_operation_has_a_call() =>
        Operations.All.Where(operation => !Operations.IsLogin(operation)).Select(operation => operation.Id).Order(StringComparer.Ordinal)
            .ShouldBe(Calls.All.Keys.Order(StringComparer.Ordinal));

    public static TheoryData<string> CalledOperations => [.. Calls.All.Keys];

    [Theory]
    [MemberData(nameof(CalledOperations))]
    public async Task Call_is_what_the_specification_says(string id)
    {
        var specified = OpenApi.Find(id).ShouldNotBeNull();
        var test = new TestClient(options => (options.ChannelId, options.AssertionKey, options.AssertionKeyId) = ("1234567890", TestKey.Pem, "kid-1"));
        var (status, answer) = specified.Success;
        test.Line.Answer((HttpStatusCode)status, answer);

        var call = Calls.All[id](test.Client);
        await call;

        var sent = test.Line.Requests.ShouldHaveSingleItem();
        sent.Method.ShouldBe(specified.Method);
        sent.Uri.GetLeftPart(UriPartial.Authority).ShouldBe(specified.Host);
        Regex.IsMatch(sent.Uri.AbsolutePath, "^" + Regex.Replace(specified.Path, @"\{\w+\}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1)) + "$", RegexOptions.None, TimeSpan.FromSeconds(1))
            .ShouldBeTrue(sent.Address);
        CheckQuery(sent, specified);
        CheckBody(sent, specified);
        sent.Headers.ContainsKey("X-Line-Retry-Key").ShouldBe(specified.Parameters.Any(parameter => parameter["name"]!.GetValue<string>() == "X-Line-Retry-Key"));
        sent.Headers.ContainsKey("Authorization").ShouldBe(specified.File.Name != "channel-access-token");
        AnswerComparison.ShouldKeep(call, answer);
    }

    private static void CheckQuery(SentRequest sent, ApiOperation specified)
    {
        var query = HttpUtility.ParseQueryString(sent.Uri.Query);
        var known = specified.Parameters.Where(parameter => parameter["in"]!.GetValue<string>() == "query").ToArray();
        foreach (var name in query.AllKeys)
            known.ShouldContain(parameter => parameter["name"]!.GetValue<string>() == name, name);
        foreach (var parameter in known)
        {
            var value = query[parameter["name"]!.GetValue<string>()];
            if (parameter["required"]?.GetValue<bool>() == true)
                value.ShouldNotBeNullOrEmpty(parameter.ToJsonString());
            if (value is not null)
                new SchemaChecker(specified.File).Check(Typed(value, specified.File.Resolve((JsonObject)parameter["schema"]!)), (JsonObject)parameter["schema"]!).ShouldBeEmpty();
        }
    }

    private static JsonElement Typed(string value, JsonObject schema) => schema["type"]?.GetValue<string>() switch
    {
        "integer" or "boolean" => JsonElement.Parse(value),
        // A name that stands several times; the query's parser joins its values.
        "array" => JsonSerializer.SerializeToElement(value.Split(',')),
        _ => JsonSerializer.SerializeToElement(value),
    };

    private static void CheckBody(SentRequest sent, ApiOperation specified)
    {
        if (specified.Body is not { } body)
        {
            sent.Text.ShouldBeEmpty();
            if (specified.Method is "POST" or "PUT")
                sent.Headers["Content-Length"].ShouldBe("0");
            return;
        }

        var mediaType = sent.Headers["Content-Type"].Split(';')[0];
        switch (body.MediaType)
        {
            case "application/json":
                mediaType.ShouldBe("application/json");
                new SchemaChecker(specified.File).Check(sent.Json, body.Schema).ShouldBeEmpty(sent.Text);
                break;
            case "application/x-www-form-urlencoded":
                mediaType.ShouldBe("application/x-www-form-urlencoded");
                var form = HttpUtility.ParseQueryString(sent.Text);
                var json = new JsonObject(form.AllKeys.Select(key => KeyValuePair.Create(key!, (JsonNode?)form[key])));
                var schemas = body.Schema["oneOf"] is JsonArray choices ? choices.Select(choice => (JsonObject)choice!) : [body.Schema];
                schemas.ShouldContain(schema => new SchemaChecker(specified.File).Check(JsonElement.Parse(json.ToJsonString(null)), schema).Count == 0, sent.Text);
                break;
            case "multipart/form-data":
                mediaType.ShouldBe("multipart/form-data");
                foreach (var required in (JsonArray)body.Schema["required"]!)
                    sent.Text.ShouldContain($"name={required}");
                break;
            default:
                mediaType.ShouldBe("image/png");
                break;
        }
    }
}
