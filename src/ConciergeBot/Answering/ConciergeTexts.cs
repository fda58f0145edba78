using ConciergeBot.Languages;

namespace ConciergeBot.Answering;

/// <summary>The concierge's own words in every language and the contacts it names, as loaded at start.</summary>
public sealed record ConciergeTexts(PhraseBook Book, ContactBook Contacts)
{
    /// <param name="knowledgeFolder">The folder that holds <c>phrases/</c> and <c>contacts/</c>.</param>
    /// <exception cref="YamlFileException">A file is missing or malformed, or lacks a text.</exception>
    public static ConciergeTexts Load(string knowledgeFolder) => new(
        PhraseBook.Load(Path.Combine(knowledgeFolder, "phrases")),
        ContactBook.Load(Path.Combine(knowledgeFolder, "contacts", "contacts.yaml")));

    /// <summary>What groups are told, in every language: nobody has been asked for theirs.</summary>
    public string ToGroups => string.Join("\n\n", Language.All.Select(language => In(language).Group));

    /// <summary>The concierge's words in one language.</summary>
    public Phrases In(Language language) => Book[language];
}
