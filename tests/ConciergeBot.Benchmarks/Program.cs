using BenchmarkDotNet.Running;
using ConciergeBot.Benchmarks;

if (args is ["safety-percentiles"])
    SafetyPercentiles.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(SafetyBenchmarks).Assembly).Run(args);
