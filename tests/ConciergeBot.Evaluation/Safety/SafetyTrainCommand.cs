using System.Collections.Frozen;
using System.Globalization;
using ConciergeBot.Safety;
using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// Trains the second opinion on the safety sets, the training lines and everyday questions, and shows what it makes of
/// lines held back in turn (<see cref="HeldBackReport"/>).
/// </summary>
internal sealed class SafetyTrainCommand
{
    private const int Folds = 5;
    private const int Members = 3;

    /// <summary>Pieces that one line alone has say nothing about other lines.</summary>
    private const int FewestLines = 2;

    /// <summary>Of the longest runs of letters there are most, and their shorter parts say much of the same.</summary>
    private const int FewestLinesOfLong = 3;
    private const int LongPiece = 4;

    /// <summary>A rule's sign that fewer lines show is not weighed: nothing is known of when it is wrong.</summary>
    private const int FewestLinesOfSign = 30;

    /// <summary>
    /// A text counts as a danger by itself at odds of two to one. Where a rule sees a sign less is enough, as a miss costs more
    /// than a false alarm: even odds, for an emergency of three to five.
    /// </summary>
    private static readonly OpinionThresholds Thresholds = new(Danger: 0.75f, None: 0, NoEmergency: -0.5f);

    // The answer is that of the plainest signal; where kinds hold more than one answer, each is told apart.
    private static readonly (SafetyKind Kind, string Signal)[] Kinds =
    [
        (SafetyKind.Breathing, "breathing-hard"), (SafetyKind.Consciousness, "limp"), (SafetyKind.Convulsion, "convulsion"),
        (SafetyKind.InfantFever, "infant-fever"), (SafetyKind.Choking, "choking"), (SafetyKind.Poisoning, "poisoning"),
        (SafetyKind.Burn, "burn"), (SafetyKind.HeadInjury, "head-injury"), (SafetyKind.Allergy, "anaphylaxis"),
        (SafetyKind.Dehydration, "dehydration"), (SafetyKind.Drowning, "drowning"), (SafetyKind.Injury, "bleeding"),
        (SafetyKind.Pregnancy, "pregnancy-bleeding"), (SafetyKind.Despair, "despair"), (SafetyKind.HarmingChild, "harm-child"),
        (SafetyKind.ChildAbuse, "child-abuse-now"), (SafetyKind.DomesticViolence, "violence"),
        (SafetyKind.Poisoning, "button-battery"), (SafetyKind.Pregnancy, "waters-broken"),
    ];

    private readonly SafetyRules _rules;
    private readonly IReadOnlyList<SafetySample> _samples;
    private readonly Dictionary<string, int> _pieces;

    private SafetyTrainCommand(SafetyRules rules, IReadOnlyList<string> without)
    {
        _rules = rules;
        _samples = new SafetySamples(rules, Kinds).Read(without);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in _samples.SelectMany(sample => PiecesOf(sample).Distinct(StringComparer.Ordinal)))
            lines[piece] = lines.GetValueOrDefault(piece) + 1;
        _pieces = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in lines.Where(pair => pair.Value >= FewestLinesOf(pair.Key)).Select(pair => pair.Key).Order(StringComparer.Ordinal))
            _pieces.Add(piece, _pieces.Count);
        foreach (var sample in _samples)
            sample.Pieces = [.. PiecesOf(sample).Where(_pieces.ContainsKey).Select(piece => _pieces[piece])];
    }

    /// <param name="rules">The folder with the rules.</param>
    /// <param name="without">Splits to leave out, comma-separated, to see what they would have given at first sight.</param>
    /// <param name="to">The file to write.</param>
    public static void Run(string rules, string? without, string to, TextWriter output)
    {
        var training = new SafetyTrainCommand(SafetyRules.LoadAlone(rules), without?.Split(',') ?? []);
        RulePrecision.Write(RulePrecision.Of(training._samples), output);
        var judged = training.JudgeHeldBack();
        new HeldBackReport(judged).Write(output);
        new KindReport(judged, Thresholds).Write(output);
        var weights = training.Train([.. training._samples.Where(IsLearned)]);
        weights.Write(to);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights.Rows.Count} pieces from {training._samples.Count(IsLearned)} lines"));
    }

    private static IEnumerable<string> PiecesOf(SafetySample sample)
    {
        var framed = TextPieces.Frame(sample.Text.Text);
        return sample.Signs.Select(sign => TextPieces.Of(sign.Signal)).Concat(TextPieces.Of(framed).Select(piece => framed[piece.Start..piece.End]));
    }

    private static int FewestLinesOf(string piece) => piece[0] == TextPieces.SignMark ? FewestLinesOfSign :
        piece.Length >= LongPiece && !piece.AsSpan().ContainsAnyInRange('a', 'z') ? FewestLinesOfLong : FewestLines;

    private static bool IsLearned(SafetySample sample) => sample.Source != SampleSource.PutAside;

    private List<JudgedSample> JudgeHeldBack()
    {
        var judged = new List<JudgedSample>[Folds];
        Parallel.For(0, Folds, fold =>
        {
            var weights = Train([.. _samples.Where((sample, place) => IsLearned(sample) && place % Folds != fold)]);
            var opinion = new SecondOpinion(weights, _rules.Signals.ToDictionary(signal => signal.Id, StringComparer.Ordinal), []);
            judged[fold] = [.. _samples.Where((_, place) => place % Folds == fold).Select(sample => new JudgedSample(sample, opinion.Judge(sample.Text, sample.Signs)))];
        });
        return [.. judged.SelectMany(fold => fold)];
    }

    private LearnedWeights Train(IReadOnlyList<SafetySample> samples)
    {
        var members = Enumerable.Range(1, Members).AsParallel().AsOrdered()
            .Select(seed => new NetworkTrainer(_pieces.Count, Kinds.Length, seed).Fit(samples));
        var committee = new Committee([.. members]);
        var network = committee.Network();
        return new LearnedWeights(
            Thresholds,
            Kinds,
            network,
            _pieces.ToFrozenDictionary(pair => TextPieces.KeyOf(pair.Key), pair => pair.Value),
            committee.Weights(),
            SmallVectors.Of(committee.Vectors(), network.Width));
    }
}
