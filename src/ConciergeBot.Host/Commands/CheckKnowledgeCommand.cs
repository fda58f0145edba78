using System.Globalization;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Checks;

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
        return malformed.Count > 0 || findings.Any(finding => finding.Severity == FindingSeverity.Error) ? Faulty : Sound;
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
