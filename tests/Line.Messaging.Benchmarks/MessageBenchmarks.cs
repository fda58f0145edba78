using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Line.Messaging.Benchmarks;

/// <summary>A Flex answer written and read against the same JSON through System.Text.Json's own document.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class MessageBenchmarks
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly byte[] _json = LineJson.SerializeToUtf8Bytes(Payloads.Answer);
    private readonly JsonElement _element = JsonElement.Parse(LineJson.SerializeToUtf8Bytes(Payloads.Answer));

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public byte[] WriteElement()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
            _element.WriteTo(writer);
        return buffer.ToArray();
    }

    [Benchmark]
    [BenchmarkCategory("write")]
    public byte[] Serialize() => LineJson.SerializeToUtf8Bytes(Payloads.Answer);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public JsonElement ReadElement() => JsonElement.Parse(_json);

    [Benchmark]
    [BenchmarkCategory("read")]
    public Message Deserialize() => LineJson.DeserializeMessage(_json.AsMemory());

    [Benchmark]
    [BenchmarkCategory("validate")]
    public IReadOnlyList<LimitViolation> Validate() => Payloads.Answer.Validate();
}
