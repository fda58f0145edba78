namespace ConciergeBot.Answering;

/// <summary>The concierge's own words and the contacts it names, as loaded at start.</summary>
public sealed record ConciergeTexts(Phrases Phrases, IReadOnlyList<Contact> Contacts)
{
    /// <param name="knowledgeFolder">The folder that holds <c>phrases/</c> and <c>contacts/</c>.</param>
    /// <exception cref="YamlFileException">A file is missing or malformed.</exception>
    public static ConciergeTexts Load(string knowledgeFolder) => new(
        YamlFiles.Read<Phrases>(Path.Combine(knowledgeFolder, "phrases", "ja.yaml")),
        YamlFiles.Read<List<Contact>>(Path.Combine(knowledgeFolder, "contacts", "contacts.yaml")));
}
