using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Knowledge;

/// <summary>The engine that cuts text into words, with a sentence on which one it is and what that costs.</summary>
public sealed record TextEngine(ITextAnalyzer Analyzer, string Description)
{
    public static TextEngine Choose()
    {
        var analyzer = TextAnalyzers.CreateBest(out var description);
        return new TextEngine(analyzer, description);
    }
}
