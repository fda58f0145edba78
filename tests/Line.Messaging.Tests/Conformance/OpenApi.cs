using System.Globalization;
using System.Text.Json.Nodes;
using Line.Messaging.Tests.Support;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Line.Messaging.Tests.Conformance;

/// <summary>LINE's specification of its API, file by file.</summary>
internal sealed class OpenApi
{
    private static readonly string[] Names = ["messaging-api", "insight", "manage-audience", "liff", "channel-access-token"];
    private static readonly Lazy<IReadOnlyList<OpenApi>> Loaded = new(() => [.. Names.Select(name => new OpenApi(name))]);

    private OpenApi(string name)
    {
        Name = name;
        var yaml = new YamlStream();
        using var reader = new StreamReader(Shared.PathOf("openapi", name + ".yml"));
        yaml.Load(reader);
        Root = (JsonObject)Convert(yaml.Documents[0].RootNode)!;
        Operations = [.. ReadOperations()];
    }

    public static IReadOnlyList<OpenApi> Files
    {
        get
        {
            Shared.PathOf("openapi"); // skips where it is absent, before anything is cached
            return Loaded.Value;
        }
    }

    public string Name { get; }

    public JsonObject Root { get; }

    public IReadOnlyList<ApiOperation> Operations { get; }

    public static ApiOperation? Find(string operationId) => Files.SelectMany(file => file.Operations).SingleOrDefault(operation => operation.Id == operationId);

    public JsonObject Resolve(JsonObject schema)
    {
        while (schema["$ref"]?.GetValue<string>() is { } reference)
        {
            JsonNode node = Root;
            foreach (var part in reference.Split('/').Skip(1))
                node = node[part] ?? throw new InvalidOperationException(reference);
            schema = (JsonObject)node;
        }

        return schema;
    }

    private IEnumerable<ApiOperation> ReadOperations()
    {
        foreach (var (path, item) in (JsonObject)Root["paths"]!)
        {
            foreach (var method in new[] { "get", "post", "put", "delete" })
            {
                if (item![method] is JsonObject operation)
                    yield return new ApiOperation(this, method.ToUpperInvariant(), path, operation, (JsonObject)item);
            }
        }
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Convert(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Scalar(scalar.Value!),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static JsonValue? Scalar(string text) => text switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        "null" or "~" or "" => null,
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => JsonValue.Create(real),
        _ => JsonValue.Create(text),
    };
}
