using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Line.Messaging.Webhook;

namespace Line.Messaging.Benchmarks;

/// <summary>The signature of a webhook against its HMAC alone.</summary>
[MemoryDiagnoser]
public class SignatureBenchmarks
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(Payloads.Secret);
    private byte[] _body = [];
    private string _signature = "";

    [Params(1, 10)]
    public int Events { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _body = Payloads.Webhook(Events);
        _signature = WebhookSignature.Compute(_body, Payloads.Secret);
    }

    [Benchmark(Baseline = true)]
    public byte[] Hmac() => HMACSHA256.HashData(_key, _body);

    [Benchmark]
    public bool IsValid() => WebhookSignature.IsValid(_body, _signature, Payloads.Secret);
}
