using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Checks;
using ConciergeBot.Places;
using ConciergeBot.Safety;

namespace ConciergeBot.Host.Commands;

/// <summary>
/// <c>check-knowledge [folder]</c>: checks the articles of a knowledge folder and prints what is found, file by file, for editors.
/// </summary>
public static class CheckKnowledgeCommand
{
    private const int Sound = 0;
    private const int Faulty = 1;
    private const int Unusable = 2;

    /// <param name="args">What follows the command's name: nothing, or the knowledge folder (by default the one beside the program).</param>
    /// <returns>The process's exit code: 0 without errors, 1 with errors, 2 when there is no such folder.</returns>
    public static int Run(string[] args) => Run(args, TimeProvider.System, Console.Out, Console.Error);

    /// <inheritdoc cref="Run(string[])" />
    public static int Run(string[] args, TimeProvider time, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var folder = args is [var given, ..] ? given : Path.Combine(AppContext.BaseDirectory, "knowledge");
        var articlesFolder = Path.Combine(folder, "articles");
        var tagsFile = Path.Combine(folder, KnownTags.FileName);
        if (!Directory.Exists(articlesFolder) || !File.Exists(tagsFile))
        {
            error.WriteLine($"「{folder}」に articles フォルダーと {KnownTags.FileName} が見つかりません。使い方: check-knowledge [knowledge フォルダー]");
            return Unusable;
        }

        var malformed = new List<ArticleFormatException>();
        var articles = ArticleFiles.ReadFolder(articlesFolder, malformed.Add);
        var findings = new KnowledgeCheck(KnownTags.Read(tagsFile)).Run(articles, new JapanTime(time).Today);
        Print(malformed, articles, findings, output);
        var placesAreSound = CheckPlaces(folder, new JapanTime(time).Today, output);
        var safetyIsSound = CheckSafety(Path.Combine(folder, "safety"), new JapanTime(time).Today, output);
        return !placesAreSound || !safetyIsSound || malformed.Count > 0 || findings.Any(finding => finding.Severity == FindingSeverity.Error) ? Faulty : Sound;
    }

    private static bool CheckPlaces(string folder, DateOnly today, TextWriter output)
    {
        if (!Directory.Exists(Path.Combine(folder, "places")))
            return true;
        try
        {
            var region = Region.Load(Path.Combine(folder, Region.FileName));
            var places = PlaceFiles.Read(Path.Combine(folder, "places"), region, out var faults);
            foreach (var fault in faults)
                output.WriteLine($"誤り  {fault}  [places]");
            var sources = places.Select(place => place.Source).Distinct().ToList();
            foreach (var source in sources.Where(source => source.CheckedOn > today))
                output.WriteLine($"誤り  {source.File}: 確認日（checkedOn）がこれからの日です。  [places]");
            foreach (var source in sources.Where(source => source.CheckedOn.AddYears(1) <= today))
                output.WriteLine($"注意  {source.File}: 確認日から1年たちました。  [places]");
            output.WriteLine($"施設 {places.Count} 件を調べました。誤り {faults.Count} 件。");
            return faults.Count == 0 && sources.TrueForAll(source => source.CheckedOn <= today);
        }
        catch (YamlFileException e)
        {
            output.WriteLine($"誤り  {e.Message}  [places]");
            return false;
        }
    }

    private static bool CheckSafety(string folder, DateOnly today, TextWriter output)
    {
        if (!Directory.Exists(folder))
            return true;
        try
        {
            var rules = SafetyRules.Load(folder);
            foreach (var contact in rules.Contacts.Where(contact => contact.CheckedOn.AddMonths(6) <= today))
                output.WriteLine($"注意  {contact.LabelIn("ja")}（{contact.PhoneNumber}）: 番号と受付時間の確認日から半年たちました。  [safety]");
            output.WriteLine($"危険のサインへの返事 {rules.Responses.Count} 件、電話 {rules.Contacts.Count} 件を調べました。");
            return true;
        }
        catch (SafetyRulesException e)
        {
            output.WriteLine($"誤り  {e.Message}  [safety]");
            return false;
        }
    }

    private static void Print(List<ArticleFormatException> malformed, IReadOnlyList<Article> articles, IReadOnlyList<KnowledgeFinding> findings, TextWriter output)
    {
        var lines = malformed.Select(fault => (File: fault.File, Line: $"誤り  読み込めません: {fault.Message}  [format]"))
            .Concat(findings.Select(finding => (File: FileOf(finding), Line: $"{Severity(finding)}  {finding.Message}  [{finding.Rule}]")));
        foreach (var file in lines.GroupBy(line => line.File, line => line.Line, StringComparer.Ordinal))
        {
            output.WriteLine(file.Key);
            foreach (var line in file)
                output.WriteLine($"  {line}");
        }

        var errors = malformed.Count + findings.Count(finding => finding.Severity == FindingSeverity.Error);
        var warnings = findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        var translations = articles.Sum(article => article.Translations.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"記事 {articles.Count} 件、翻訳 {translations} 件を調べました。誤り {errors} 件、注意 {warnings} 件。"));
    }

    private static string FileOf(KnowledgeFinding finding) =>
        finding.Language is null ? $"{finding.ArticleId}.md" : $"{finding.ArticleId}.{finding.Language}.md";

    private static string Severity(KnowledgeFinding finding) => finding.Severity == FindingSeverity.Error ? "誤り" : "注意";
}
