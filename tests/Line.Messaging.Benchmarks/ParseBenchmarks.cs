using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Line.Messaging.Webhook;

namespace Line.Messaging.Benchmarks;

/// <summary>Reading a webhook against the same bytes as a bare JsonElement.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] _body = [];

    [Params(1, 10)]
    public int Events { get; set; }

    [GlobalSetup]
    public void SetUp() => _body = Payloads.Webhook(Events);

    [Benchmark(Baseline = true)]
    public JsonElement Element() => JsonElement.Parse(_body);

    [Benchmark]
    public WebhookRequest Parse() => WebhookParser.Parse(_body);
}
