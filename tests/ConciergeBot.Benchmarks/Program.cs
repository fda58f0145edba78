using System.Globalization;
using BenchmarkDotNet.Running;
using ConciergeBot.Benchmarks;

if (args is ["safety-percentiles"])
    SafetyPercentiles.Print();
else if (args is ["search-scale", var articles, var questions])
    SearchScale.Print(int.Parse(articles, CultureInfo.InvariantCulture), int.Parse(questions, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(typeof(SafetyBenchmarks).Assembly).Run(args);
