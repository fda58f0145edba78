using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Safety;
using ConciergeBot.Safety.Learned;

namespace ConciergeBot.Evaluation.Safety;

/// <summary>
/// Trains the second opinion on the safety sets, the training lines, and as everyday questions the golden questions'
/// <c>fit</c> half and the wordings of the articles, where the rules see no danger. The threshold is the lowest at which,
/// on lines held back in turn, no more than <see cref="LookalikeAlarms"/> of the look-alikes and <see cref="EverydayAlarms"/>
/// of the everyday questions are taken for dangers.
/// </summary>
internal sealed class SafetyTrainCommand
{
    private const double LookalikeAlarms = 0.02;

    /// <summary>More than of the look-alikes: half of the everyday questions above the threshold do tell of a danger.</summary>
    private const double EverydayAlarms = 0.045;
    private const int Folds = 5;

    /// <summary>Runs of letters that one line alone has say nothing about other lines.</summary>
    private const int FewestLines = 2;
    // Smaller weights change no decision on the stored lines and make the file ten times as large.
    private const double SmallestWeight = 0.5;
    private const double SmallestKindWeight = 1.5;

    // The answer is that of the kind's plainest signal.
    private static readonly (SafetyKind Kind, string Signal)[] Kinds =
    [
        (SafetyKind.Breathing, "breathing-hard"), (SafetyKind.Consciousness, "limp"), (SafetyKind.Convulsion, "convulsion"),
        (SafetyKind.InfantFever, "infant-fever"), (SafetyKind.Choking, "choking"), (SafetyKind.Poisoning, "poisoning"),
        (SafetyKind.Burn, "burn"), (SafetyKind.HeadInjury, "head-injury"), (SafetyKind.Allergy, "anaphylaxis"),
        (SafetyKind.Dehydration, "dehydration"), (SafetyKind.Drowning, "drowning"), (SafetyKind.Injury, "bleeding"),
        (SafetyKind.Pregnancy, "pregnancy-bleeding"), (SafetyKind.Despair, "despair"), (SafetyKind.HarmingChild, "harm-child"),
        (SafetyKind.ChildAbuse, "child-abuse-now"), (SafetyKind.DomesticViolence, "violence"),
    ];

    private readonly SafetyRules _rules;
    private readonly Dictionary<string, int> _grams = new(StringComparer.Ordinal);
    private readonly List<SafetySample> _samples = [];
    private readonly HashSet<SafetySample> _everyday = new(ReferenceEqualityComparer.Instance);

    private SafetyTrainCommand(SafetyRules rules) => _rules = rules;

    /// <param name="rules">The folder with the rules; the weights are read from and written to it.</param>
    /// <param name="without">Splits to leave out, comma-separated, to see what they would have given at first sight.</param>
    /// <param name="to">The file to write.</param>
    public static void Run(string rules, string? without, string to, TextWriter output)
    {
        var training = new SafetyTrainCommand(SafetyRules.Load(rules));
        training.Read(without?.Split(',') ?? []);
        var threshold = training.ChooseThreshold(output);
        training.Write(to, threshold, output);
    }

    private void Read(IReadOnlyList<string> without)
    {
        var folder = Repository.Evaluation;
        foreach (var line in SafetyLines.Dangers(folder).Where(line => !without.Contains(line.Split)))
            Add(line.Text, KindOf(line), IsBlind(line) ? 2 : 1, IsBlind(line));
        foreach (var line in SafetyLines.Lookalikes(folder).Where(line => !without.Contains(line.Split)))
            Add(line.Text, kind: -1, IsBlind(line) ? 2 : 1, IsBlind(line));
        foreach (var line in SafetyLines.Training(folder, dangers: true))
            Add(line.Text, KindOf(line), weight: 2, isMeasured: false);
        foreach (var line in SafetyLines.Training(folder, dangers: false))
            Add(line.Text, kind: -1, weight: 2, isMeasured: false);
        var screen = new SafetyScreen(_rules);
        foreach (var question in GoldenFiles.ReadAll(folder).Where(question => question.Split == "fit" && screen.CheckByRules(question.Q) is null))
            AddEveryday(question.Q);
        // An article with one wording that is a danger is about dangers: its other wordings teach nothing here.
        foreach (var article in ArticleFiles.ReadFolder(Repository.Articles))
        {
            string[] wordings = [article.Question, .. article.Variants];
            if (Array.TrueForAll(wordings, wording => screen.CheckByRules(wording) is null))
                Array.ForEach(wordings, AddEveryday);
        }
    }

    private void AddEveryday(string text)
    {
        if (Add(text, kind: -1, weight: 1, isMeasured: false) is { } sample)
            _everyday.Add(sample);
    }

    // The splits from the seventh on are the hardest, and by writers who saw no rule.
    private static bool IsBlind(SafetyLine line) => line.Split is not ("blind-1" or "blind-2" or "blind-3" or "blind-4" or "blind-5" or "blind-6") && line.Split.StartsWith("blind-", StringComparison.Ordinal);

    private SafetySample? Add(string text, int kind, int weight, bool isMeasured)
    {
        var framed = LetterGrams.Frame(_rules.Folding.Fold(text).Text);
        if (!LetterGrams.IsJapanese(framed))
            return null;
        var sample = new SafetySample([.. LetterGrams.Of(framed).Select(Number)], kind, weight, isMeasured);
        _samples.Add(sample);
        return sample;
    }

    private int Number(string gram)
    {
        if (!_grams.TryGetValue(gram, out var number))
            _grams.Add(gram, number = _grams.Count);
        return number;
    }

    private static int KindOf(SafetyLine line) => Array.FindIndex(Kinds, kind => string.Equals(kind.Kind.ToString(), line.Kind, StringComparison.OrdinalIgnoreCase));

    private double ChooseThreshold(TextWriter output)
    {
        var judged = new List<(bool IsDanger, double Score)>();
        var everyday = new List<double>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = fold;
            var model = new LinearTrainer(_grams.Count).Fit(_samples.Where((_, place) => place % Folds != held), sample => sample.IsDanger);
            judged.AddRange(_samples.Where((sample, place) => place % Folds == held && sample.IsMeasured).Select(sample => (sample.IsDanger, model.Score(sample))));
            everyday.AddRange(_samples.Where((sample, place) => place % Folds == held && _everyday.Contains(sample)).Select(model.Score));
        }

        var quiet = judged.Where(line => !line.IsDanger).Select(line => line.Score).OrderDescending().ToList();
        if (quiet.Count == 0)
            throw new OptionException("--without leaves no split to choose the threshold on");
        everyday.Sort((one, other) => other.CompareTo(one));
        var threshold = Math.Max(quiet[(int)(quiet.Count * LookalikeAlarms)], everyday[(int)(everyday.Count * EverydayAlarms)]);
        var dangers = judged.Where(line => line.IsDanger).ToList();
        // Lower thresholds are shown, too: whoever moves the goal sees what it buys.
        foreach (var at in new[] { threshold, threshold - 0.2, threshold - 0.4, threshold - 0.6 })
            output.WriteLine(HeldBack(at, dangers, quiet, everyday));
        return threshold;
    }

    private static string HeldBack(double threshold, List<(bool IsDanger, double Score)> dangers, List<double> quiet, List<double> everyday) => string.Create(
        CultureInfo.InvariantCulture,
        $"held back in turn, threshold {threshold:f3}: {(double)dangers.Count(line => line.Score > threshold) / dangers.Count:p1} of {dangers.Count} dangers, {(double)quiet.Count(score => score > threshold) / quiet.Count:p1} of {quiet.Count} look-alikes, {(double)everyday.Count(score => score > threshold) / everyday.Count:p1} of {everyday.Count} everyday questions");

    private void Write(string to, double threshold, TextWriter output)
    {
        var danger = new LinearTrainer(_grams.Count).Fit(_samples, sample => sample.IsDanger);
        var dangers = _samples.Where(sample => sample.IsDanger).ToList();
        var kinds = Kinds.Select((_, kind) => new LinearTrainer(_grams.Count).Fit(dangers, sample => sample.Kind == kind)).ToList();
        var lines = new int[_grams.Count];
        foreach (var gram in _samples.SelectMany(sample => sample.Grams.Distinct()))
            lines[gram]++;

        using var file = new StreamWriter(to) { NewLine = "\n" };
        file.WriteLine("# Weights of the second opinion, written by: dotnet run --project tests/ConciergeBot.Evaluation -- safety-train");
        file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"=bias\t{danger.Bias:f4}"));
        file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"=threshold\t{threshold:f4}"));
        foreach (var (kind, signal) in Kinds)
            file.WriteLine($"=kind\t{kind}\t{signal}");
        var rows = 0;
        foreach (var (gram, number) in _grams.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (lines[number] < FewestLines || gram[0] is '=' or '#')
                continue;
            var weight = danger.Weights[number];
            var ofKinds = kinds.Select((model, kind) => (kind, model.Weights[number])).Where(pair => Math.Abs(pair.Item2) >= SmallestKindWeight).ToList();
            if (Math.Abs(weight) < SmallestWeight && ofKinds.Count == 0)
                continue;
            rows++;
            var cell = ofKinds.Count == 0 ? "" : "\t" + string.Join(' ', ofKinds.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.kind}:{pair.Item2:0.#}")));
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gram}\t{weight:0.#}{cell}"));
        }

        output.WriteLine($"{rows} runs of letters from {_samples.Count} lines");
    }
}
