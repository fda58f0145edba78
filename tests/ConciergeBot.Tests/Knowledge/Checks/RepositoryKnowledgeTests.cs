using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Checks;

namespace ConciergeBot.Tests.Knowledge.Checks;

public sealed class RepositoryKnowledgeTests
{
    private static readonly string Folder = FindKnowledge();

    [Fact]
    public void Articles_of_the_repository_have_no_errors()
    {
        var articles = ArticleFiles.ReadFolder(Path.Combine(Folder, "articles"));
        // The day of the newest check: the test says the same whenever it runs; the command looks at today's date.
        var today = articles.Max(article => article.CheckedOn);

        var findings = new KnowledgeCheck(KnownTags.Read(Path.Combine(Folder, KnownTags.FileName))).Run(articles, today);

        articles.ShouldNotBeEmpty();
        findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .Select(finding => $"{finding.ArticleId} {finding.Language} [{finding.Rule}] {finding.Message}")
            .ShouldBeEmpty();
    }

    private static string FindKnowledge()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConciergeBot.sln")))
                return Path.Combine(folder.FullName, "knowledge");
        }

        throw new DirectoryNotFoundException("ConciergeBot.sln was not found above the tests: run them from a build of the repository.");
    }
}
