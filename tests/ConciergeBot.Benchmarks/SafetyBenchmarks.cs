using BenchmarkDotNet.Attributes;
using ConciergeBot.Safety;

namespace ConciergeBot.Benchmarks;

/// <summary>The safety step, which stands before every other: under 1 ms for a text of 500 characters.</summary>
[MemoryDiagnoser]
public class SafetyBenchmarks
{
    private readonly SafetyScreen _screen = new(SafetyRules.Load(SafetyTexts.RulesFolder));
    private readonly string _quiet = SafetyTexts.Long("safety-lookalike.jsonl")[0];
    private readonly string _danger = SafetyTexts.Long("safety-danger.jsonl")[0];

    [Benchmark]
    public SafetyFinding? Everyday_question() => _screen.Check("児童手当の申請はいつまでですか？引っ越したときも必要ですか");

    [Benchmark]
    public SafetyFinding? Danger_in_short() => _screen.Check("赤ちゃんが息してない");

    [Benchmark]
    public SafetyFinding? Lookalikes_of_500_characters() => _screen.Check(_quiet);

    [Benchmark]
    public SafetyFinding? Dangers_of_500_characters() => _screen.Check(_danger);
}
