using ConciergeBot.Answering;

namespace ConciergeBot.Languages;

/// <summary>The contacts that the concierge names, in every language.</summary>
public sealed class ContactBook
{
    private readonly IReadOnlyList<Contact> _contacts;

    private ContactBook(IReadOnlyList<Contact> contacts) => _contacts = contacts;

    /// <exception cref="YamlFileException">The file is missing or malformed, or a contact lacks a language that it is shown in.</exception>
    public static ContactBook Load(string file)
    {
        var contacts = YamlFiles.Read<List<Contact>>(file);
        foreach (var contact in contacts)
        {
            if (contact.Languages?.Find(tag => !Language.TryParse(tag, out _)) is { } unknown)
                throw new YamlFileException(file, $"{contact.Phone}: languages: '{unknown}' is not one of {string.Join(", ", Language.All)}");
            foreach (var language in Language.All.Where(language => language != Language.Japanese && IsFor(contact, language)))
            {
                if (!contact.Translations.ContainsKey(language.Tag))
                    throw new YamlFileException(file, $"{contact.Phone}: translations: '{language}' is missing");
            }
        }

        return new ContactBook(contacts);
    }

    /// <summary>The contacts for a parent who speaks <paramref name="language"/>, in the file's order.</summary>
    public IEnumerable<SpokenContact> For(Language language) =>
        _contacts.Where(contact => IsFor(contact, language)).Select(contact => Speak(contact, language));

    /// <summary>The desks that exist for speakers of this language.</summary>
    public IEnumerable<SpokenContact> Desks(Language language) =>
        _contacts.Where(contact => contact.Languages is not null && IsFor(contact, language)).Select(contact => Speak(contact, language));

    private static bool IsFor(Contact contact, Language language) =>
        contact.Languages is null || contact.Languages.Contains(language.Tag, StringComparer.Ordinal);

    private static SpokenContact Speak(Contact contact, Language language) =>
        contact.Translations.TryGetValue(language.Tag, out var translation)
            ? new SpokenContact(translation.Label, contact.Phone, translation.Hours)
            : new SpokenContact(contact.Label, contact.Phone, contact.Hours);
}
