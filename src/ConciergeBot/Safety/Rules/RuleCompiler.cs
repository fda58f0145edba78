using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Rules;

/// <summary>Turns the words, exemptions and signals of all files into what <see cref="SafetyScreen"/> runs on.</summary>
internal sealed class RuleCompiler
{
    /// <summary>How far a signal's own <c>unless</c> words reach, in half characters.</summary>
    private const int OwnExemptionReach = 20 * 2;

    private readonly IReadOnlyList<(string Name, SafetyFile File)> _files;
    private readonly ResponseCatalog _catalog;
    private readonly LexiconBuilder _lexicon;
    private readonly Dictionary<string, Exemption> _exemptions = new(StringComparer.Ordinal);
    private readonly List<Exemption> _ofSecondOpinion = [];

    public RuleCompiler(IReadOnlyList<(string Name, SafetyFile File)> files, ResponseCatalog catalog)
    {
        _files = files;
        _catalog = catalog;
        Folding = new TextFolding(Spellings());
        _lexicon = new LexiconBuilder(Folding, new KanjiReadings(Readings()));
    }

    public TextFolding Folding { get; }

    /// <summary>The exemptions that also hold for what the second opinion adds; complete after <see cref="Compile"/>.</summary>
    public IReadOnlyList<Exemption> OfSecondOpinion => _ofSecondOpinion;

    /// <exception cref="SafetyRulesException">A rule is incomplete or wrong.</exception>
    public (Lexicon Lexicon, IReadOnlyList<Signal> Signals) Compile()
    {
        DefineWords();
        foreach (var (name, file) in _files)
        {
            foreach (var entry in file.Exemptions ?? [])
                AddExemption(name, entry);
        }

        var signals = new Dictionary<string, Signal>(StringComparer.Ordinal);
        foreach (var (name, file) in _files)
        {
            foreach (var entry in file.Signals ?? [])
            {
                var signal = Signal(name, entry);
                if (!signals.TryAdd(signal.Id, signal))
                    throw new SafetyRulesException(name, $"signal '{signal.Id}' is defined twice");
            }
        }

        foreach (var (name, file) in _files)
        {
            foreach (var entry in (file.Signals ?? []).Where(entry => entry.Graver is not null))
                CheckGraver(name, signals[entry.Id!], signals.GetValueOrDefault(entry.Graver!));
        }

        // The gravest first; among equals the body before the mind, as a child that does not breathe cannot wait for a talk;
        // then the order of the files, in which the most specific stand first.
        return signals.Count > 0
            ? (_lexicon.Build(), [.. signals.Values.OrderByDescending(signal => signal.Severity).ThenBy(signal => signal.Kind.IsOfTheMind())])
            : throw new SafetyRulesException(_files[0].Name, "no file defines a signal");
    }

    private static void CheckGraver(string file, Signal signal, Signal? graver)
    {
        if (graver is null)
            throw new SafetyRulesException(file, $"signal '{signal.Id}': graver: there is no signal '{signal.Graver}'");
        if (graver.Kind != signal.Kind || graver.Severity <= signal.Severity)
            throw new SafetyRulesException(file, $"signal '{signal.Id}': graver: '{graver.Id}' is not a graver sign of the same kind");
    }

    private SpellingVariants Spellings()
    {
        var plain = new TextFolding(SpellingVariants.None);
        return new SpellingVariants(
            from file in _files
            from spelling in file.File.Spellings ?? []
            from variant in spelling.Value
            select (plain.Fold(variant).Text, plain.Fold(spelling.Key).Text));
    }

    private Dictionary<string, string> Readings()
    {
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, file) in _files)
        {
            foreach (var (kanji, kana) in file.Readings ?? [])
            {
                if (!readings.TryAdd(kanji, kana))
                    throw new SafetyRulesException(name, $"the reading of '{kanji}' is defined twice");
            }
        }

        return readings;
    }

    private void DefineWords()
    {
        foreach (var (name, file) in _files)
        {
            foreach (var (group, words) in file.Words ?? [])
            {
                if (!_lexicon.TryDefine(group, words))
                    throw new SafetyRulesException(name, $"the word group '{group}' is defined twice");
            }

            foreach (var word in file.Ignored ?? [])
                Checked(name, "ignored", () => _lexicon.Ignore(word));
        }

        // Also groups that no rule uses must be right: they will be used one day.
        foreach (var (name, file) in _files)
        {
            foreach (var group in (file.Words ?? []).Keys)
                Checked(name, $"words '{group}'", () => _lexicon.ConceptOf($"<{group}>"));
        }
    }

    private void AddExemption(string file, ExemptionEntry entry)
    {
        var name = SafetyFileReader.Required(file, "exemptions: name", entry.Name);
        var key = $"exemption '{name}'";
        var exemption = new Exemption(
            name,
            Parse<ExemptionPlace>(file, $"{key}: where", entry.Where),
            entry.Within * 2,
            Patterns(file, $"{key}: patterns", entry.Patterns),
            entry.Unless is null ? [] : Patterns(file, $"{key}: unless", entry.Unless),
            entry.Topic);
        if (!_exemptions.TryAdd(name, exemption))
            throw new SafetyRulesException(file, $"{key} is defined twice");
        if (entry.SecondOpinion)
            _ofSecondOpinion.Add(exemption);
    }

    private Signal Signal(string file, SignalEntry entry)
    {
        var id = SafetyFileReader.Required(file, "signals: id", entry.Id);
        var key = $"signal '{id}'";
        var response = SafetyFileReader.Required(file, $"{key}: response", entry.Response);
        var exemptions = (entry.Except ?? []).Select(name => _exemptions.GetValueOrDefault(name)
            ?? throw new SafetyRulesException(file, $"{key}: there is no exemption '{name}'")).ToList();
        if (entry.Unless is not null)
            exemptions.Add(new Exemption(id, ExemptionPlace.Near, OwnExemptionReach, Patterns(file, $"{key}: unless", entry.Unless), [], isTopic: false));
        return new Signal(
            id,
            Parse<SafetyKind>(file, $"{key}: kind", entry.Kind),
            Parse<Severity>(file, $"{key}: severity", entry.Severity),
            _catalog.Find(response) ?? throw new SafetyRulesException(file, $"{key}: there is no response '{response}'"),
            entry.Certain,
            entry.OwnAnswer,
            entry.Alone,
            entry.Graver,
            Patterns(file, $"{key}: patterns", entry.Patterns),
            exemptions);
    }

    private List<Pattern> Patterns(string file, string key, List<string>? lines)
    {
        if (lines is null or [])
            throw new SafetyRulesException(file, $"{key} is empty");
        var patterns = new List<Pattern>(lines.Count);
        foreach (var line in lines)
            Checked(file, key, () => patterns.Add(Pattern.Parse(line ?? "", _lexicon)));
        return patterns;
    }

    private static void Checked(string file, string key, Action action)
    {
        try
        {
            action();
        }
        catch (FormatException e)
        {
            throw new SafetyRulesException(file, $"{key}: {e.Message}", e);
        }
    }

    private static T Parse<T>(string file, string key, string? value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(value![0])
            ? parsed
            : throw new SafetyRulesException(file, $"{key} '{value}' is not one of {string.Join(", ", Enum.GetNames<T>())}");
}
