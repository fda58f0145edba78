using ConciergeBot.Safety.Learned;
using ConciergeBot.Safety.Matching;
using ConciergeBot.Safety.Rules;

namespace ConciergeBot.Safety;

/// <summary>The compiled rules of <c>knowledge/safety</c>: immutable, shared by all threads.</summary>
public sealed class SafetyRules
{
    private SafetyRules(TextFolding folding, Lexicon lexicon, IReadOnlyList<Signal> signals, ResponseCatalog catalog, SecondOpinion? secondOpinion)
    {
        SecondOpinion = secondOpinion;
        Folding = folding;
        Lexicon = lexicon;
        Signals = signals;
        Responses = [.. catalog.Responses];
        Contacts = [.. catalog.Contacts];
    }

    /// <summary>Every response, for the console and for checks of content.</summary>
    public IReadOnlyList<SafetyResponse> Responses { get; }

    /// <summary>Every telephone line that responses use.</summary>
    public IReadOnlyList<CallTarget> Contacts { get; }

    internal TextFolding Folding { get; }

    internal Lexicon Lexicon { get; }

    /// <summary>The gravest first.</summary>
    internal IReadOnlyList<Signal> Signals { get; }

    /// <summary>
    /// The answer to a kind of danger that somebody else than the rules has seen: that of the sign which a milder one calls
    /// the graver, as it fits all of the kind, else that of the gravest.
    /// </summary>
    public SafetyFinding GravestOf(SafetyKind kind)
    {
        var ofKind = Signals.Where(signal => signal.Kind == kind).ToList();
        var signal = ofKind.Find(signal => ofKind.Exists(milder => milder.Graver == signal.Id)) ?? ofKind[0];
        return SafetyFinding.Of(signal, signal.Id, words: "");
    }

    /// <summary>Whether a response answers despair, fear of oneself or violence, so that no lock screen may tell of it.</summary>
    public bool IsOfTheMind(SafetyResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Signals.Any(signal => signal.Response.Id == response.Id && signal.Kind.IsOfTheMind());
    }

    /// <summary>Reads every text beside the rules; null when the folder holds no weights, and the rules decide alone.</summary>
    internal SecondOpinion? SecondOpinion { get; }

    /// <summary>Reads and compiles every <c>*.yaml</c> below <paramref name="folder"/>, and the second opinion's weights.</summary>
    /// <exception cref="SafetyRulesException">A file is malformed, incomplete, or approved by fewer than two people as it stands.</exception>
    public static SafetyRules Load(string folder) => Load(folder, mustBeApproved: true, withSecondOpinion: true);

    /// <summary>The names of all files of a folder that decide over alarms, from the folder on.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
        [.. SafetyFileReader.FilesIn(folder), .. File.Exists(Path.Combine(folder, LearnedWeights.FileName)) ? [LearnedWeights.FileName] : Array.Empty<string>()];

    /// <summary>As they stand, approved or not: to try out what is being changed.</summary>
    internal static SafetyRules LoadUnapproved(string folder) => Load(folder, mustBeApproved: false, withSecondOpinion: true);

    /// <summary>The rules alone, to train the second opinion with; its file may be missing or broken.</summary>
    internal static SafetyRules LoadAlone(string folder) => Load(folder, mustBeApproved: false, withSecondOpinion: false);

    private static SafetyRules Load(string folder, bool mustBeApproved, bool withSecondOpinion)
    {
        var files = SafetyFileReader.ReadFolder(folder);
        var catalog = new ResponseCatalog(files);
        var compiler = new RuleCompiler(files, catalog);
        var (lexicon, signals) = compiler.Compile();
        var secondOpinion = withSecondOpinion ? ReadSecondOpinion(folder, signals, compiler.OfSecondOpinion) : null;
        // Last: what is wrong is to be mended before anybody approves it.
        if (mustBeApproved)
            CheckApprovals(folder);
        return new SafetyRules(compiler.Folding, lexicon, signals, catalog, secondOpinion);
    }

    private static void CheckApprovals(string folder)
    {
        var approvals = SafetyApprovals.Read(folder);
        foreach (var file in FilesIn(folder))
            approvals.Check(file);
    }

    private static SecondOpinion? ReadSecondOpinion(string folder, IReadOnlyList<Signal> signals, IReadOnlyList<Exemption> exemptions)
    {
        var path = Path.Combine(folder, LearnedWeights.FileName);
        if (!File.Exists(path))
            return null;
        var weights = LearnedWeights.Read(path);
        var byId = signals.ToDictionary(signal => signal.Id, StringComparer.Ordinal);
        foreach (var (_, signal) in weights.Kinds.Where(kind => !byId.ContainsKey(kind.Signal)))
            throw new SafetyRulesException(LearnedWeights.FileName, $"there is no signal '{signal}'");
        return new SecondOpinion(weights, byId, exemptions);
    }
}
