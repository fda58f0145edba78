using ConciergeBot.Knowledge.Search;
using ConciergeBot.Safety;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>Gathers what the second opinion learns from: safety lines, training lines, and everyday questions.</summary>
internal sealed class SafetySamples(SafetyRules rules, IReadOnlyList<(SafetyKind Kind, string Signal)> kinds)
{
    /// <summary>Of the everyday questions that were not read for dangers one in so many, where the rules see none.</summary>
    private const int UnreadShare = 4;

    private readonly SafetyScreen _screen = new(rules);
    private readonly List<SafetySample> _samples = [];

    /// <param name="without">Splits that are put aside: <see cref="SampleSource.PutAside"/>.</param>
    public IReadOnlyList<SafetySample> Read(IReadOnlyList<string> without)
    {
        var folder = Repository.Evaluation;
        AddLines(SafetyLines.Dangers(folder), isDanger: true, without);
        AddLines(SafetyLines.Lookalikes(folder), isDanger: false, without);
        AddLines(SafetyLines.Training(folder, dangers: true), isDanger: true, without);
        AddLines(SafetyLines.Training(folder, dangers: false), isDanger: false, without);
        AddEveryday(folder);
        return _samples;
    }

    private void AddLines(IEnumerable<SafetyLine> lines, bool isDanger, IReadOnlyList<string> without)
    {
        foreach (var line in lines)
            Add(line.Text, isDanger, finding => isDanger ? KindOf(line, finding) : -1, SourceOf(line, without));
    }

    private static SampleSource SourceOf(SafetyLine line, IReadOnlyList<string> without) =>
        without.Contains(line.Split) ? SampleSource.PutAside
        : SafetyLines.KnowsNoRule(line) ? SampleSource.Unseen
        : SampleSource.Known;

    private void AddEveryday(string folder)
    {
        var read = SafetyLines.Everyday(folder);
        // Questions whose figures are reported teach nothing here.
        var reported = GoldenFiles.ReadAll(folder).Where(question => question.Split != "fit").Select(question => question.Q).ToHashSet(StringComparer.Ordinal);
        foreach (var line in read.Where(line => line.Label != "unclear" && !reported.Contains(line.Text)))
            Add(line.Text, line.Label == "danger", finding => finding is null ? -1 : KindOf(finding), SampleSource.Everyday);
        var known = read.Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        var unread = Askings().Where(asking => !known.Contains(asking)).Where((_, place) => place % UnreadShare == 0);
        var fit = GoldenFiles.ReadAll(folder).Where(question => question.Split == "fit" && !known.Contains(question.Q)).Select(question => question.Q);
        foreach (var question in unread.Concat(fit).Where(question => _screen.CheckByRules(question) is null))
            Add(question, isDanger: false, _ => -1, SampleSource.Everyday);
    }

    private static IEnumerable<string> Askings() =>
        from pattern in (string[])["askings*.tsv", "outside-topics*.tsv"]
        from line in SearchLexicon.Lines(Repository.Lexicon, pattern)
        from asking in line.Skip(1)
        select asking;

    private void Add(string text, bool isDanger, Func<SafetyFinding?, int> kindOf, SampleSource source)
    {
        var folded = rules.Folding.Fold(text);
        var signs = _screen.SignsIn(text);
        _samples.Add(new SafetySample(folded, isDanger, kindOf(signs is [var first, ..] ? first.Finding() : null), source, signs));
    }

    // A line may name its signal; else the rules may know which of a kind's answers fits.
    private int KindOf(SafetyLine line, SafetyFinding? finding)
    {
        if (line.Signal is not null)
            return PlaceOf(kind => kind.Signal == line.Signal);
        var kind = finding is null ? -1 : KindOf(finding);
        return kind >= 0 && IsKind(kinds[kind].Kind, line) ? kind : PlaceOf(candidate => IsKind(candidate.Kind, line));
    }

    private int KindOf(SafetyFinding finding)
    {
        var place = PlaceOf(kind => kind.Kind == finding.Kind && rules.Signals.Any(signal => signal.Id == kind.Signal && signal.Response == finding.Response));
        return place >= 0 ? place : PlaceOf(kind => kind.Kind == finding.Kind);
    }

    private static bool IsKind(SafetyKind kind, SafetyLine line) => string.Equals(kind.ToString(), line.Kind, StringComparison.OrdinalIgnoreCase);

    private int PlaceOf(Predicate<(SafetyKind Kind, string Signal)> wanted) => Array.FindIndex([.. kinds], wanted);
}
