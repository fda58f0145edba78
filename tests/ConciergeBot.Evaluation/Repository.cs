namespace ConciergeBot.Evaluation;

/// <summary>Where the repository's data lies: found by walking up from the program.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Lexicon => Path.Combine(Root, "knowledge", "lexicon");

    public static string Evaluation => Path.Combine(Root, "knowledge", "evaluation");

    public static string Articles => Path.Combine(Root, "knowledge", "articles");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConciergeBot.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("ConciergeBot.sln was not found above the program: run it from a build of the repository.");
    }
}
