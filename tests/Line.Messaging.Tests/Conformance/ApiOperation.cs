using System.Text.Json.Nodes;

namespace Line.Messaging.Tests.Conformance;

/// <summary>One operation of LINE's specification.</summary>
internal sealed record ApiOperation(OpenApi File, string Method, string Path, JsonObject Definition, JsonObject PathItem)
{
    public string Id => Definition["operationId"]!.GetValue<string>();

    public string Host => ((Definition["servers"] ?? PathItem["servers"] ?? File.Root["servers"])![0]!["url"]!.GetValue<string>()).TrimEnd('/');

    public IEnumerable<JsonObject> Parameters =>
        ((Definition["parameters"] as JsonArray) ?? []).Concat((PathItem["parameters"] as JsonArray) ?? []).Select(parameter => (JsonObject)parameter!);

    /// <summary>The media type and schema of its body.</summary>
    public (string MediaType, JsonObject Schema)? Body =>
        Definition["requestBody"]?["content"] is JsonObject content && content.First() is { Key: var type, Value: { } media }
            ? (type, (JsonObject)media["schema"]!)
            : null;

    /// <summary>The example of a successful answer, or an object made of what its schema requires.</summary>
    public (int Status, string Body) Success
    {
        get
        {
            var (status, response) = ((JsonObject)Definition["responses"]!).First(answer => answer.Key.StartsWith('2'));
            var json = response!["content"]?["application/json"];
            var body = json?["example"]?.ToJsonString() ?? (json?["schema"] is JsonObject schema ? new SchemaExample(File).Of(schema)!.ToJsonString() : "{}");
            return (int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), body);
        }
    }
}
