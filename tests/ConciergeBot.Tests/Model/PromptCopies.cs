namespace ConciergeBot.Tests.Model;

/// <summary>The repository's prompts in a folder of their own, to be changed.</summary>
internal sealed class PromptCopies : IDisposable
{
    public PromptCopies()
    {
        foreach (var file in Directory.EnumerateFiles(ModelFixture.PromptsFolder, "*.yaml"))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("prompts-").FullName;

    public void Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var changed = change(text);
        changed.ShouldNotBe(text);
        File.WriteAllText(path, changed);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
