using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ConciergeBot.Answering;
using ConciergeBot.Places;

namespace ConciergeBot.Languages;

/// <summary>What the concierge itself says, in every language, and the commands it knows in them.</summary>
public sealed class PhraseBook
{
    // LINE: label of a quick reply, up to 20 characters; a user-perceived character counts as one.
    private const int QuickReplyLabelLength = 20;
    private const int MaxSuggestions = 4;
    private const int DaysOfWeekAndHoliday = 8;

    private readonly FrozenDictionary<Language, Phrases> _phrases;
    private readonly FrozenDictionary<string, SpokenCommand> _commands;

    private PhraseBook(FrozenDictionary<Language, Phrases> phrases, FrozenDictionary<string, SpokenCommand> commands) =>
        (_phrases, _commands) = (phrases, commands);

    public Phrases this[Language language] => _phrases[language];

    /// <param name="folder">The folder with <c>{language}.yaml</c> for each <see cref="Language.All"/>.</param>
    /// <exception cref="YamlFileException">
    /// A file is missing or malformed, lacks a key, has a label that LINE refuses, or gives a command another meaning
    /// than another language does.
    /// </exception>
    public static PhraseBook Load(string folder)
    {
        var phrases = Language.All.ToFrozenDictionary(language => language, language => Read(FileOf(folder, language)));
        var commands = new Dictionary<string, SpokenCommand>(StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            foreach (var (word, action) in Commands(phrases[language], language))
                Add(commands, Fold(word), new SpokenCommand(action, language), FileOf(folder, language));
        }

        return new PhraseBook(phrases, commands.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The command that a whole message is, in whichever language; null when it is none.</summary>
    public SpokenCommand? FindCommand(string text) => _commands.GetValueOrDefault(Fold(text));

    private static Phrases Read(string file)
    {
        var phrases = YamlFiles.Read<Phrases>(file);
        if (phrases.Suggestions.Count > MaxSuggestions)
            throw new YamlFileException(file, $"suggestions: at most {MaxSuggestions}");
        string[] labels = [.. phrases.Suggestions, phrases.LabelOriginal, phrases.LabelUseful, phrases.LabelWrong, phrases.LabelPerson, phrases.LabelMenu, phrases.LabelLanguage, phrases.LabelFine, phrases.LabelWorried, .. PlaceLabels(phrases.Places)];
        if (Array.Find(labels, label => new StringInfo(label).LengthInTextElements > QuickReplyLabelLength) is { } label)
            throw new YamlFileException(file, $"'{label}' is a button and may have {QuickReplyLabelLength} characters");
        if (Array.Find(Enum.GetValues<PlaceKind>(), kind => !phrases.Places.Kinds.ContainsKey(kind)) is var kind && !phrases.Places.Kinds.ContainsKey(kind))
            throw new YamlFileException(file, $"places: kinds: '{kind}' is missing");
        if (phrases.Places.Weekdays.Count != DaysOfWeekAndHoliday)
            throw new YamlFileException(file, $"places: weekdays: {DaysOfWeekAndHoliday} are needed, Monday to Sunday and public holidays");
        return phrases;
    }

    private static IEnumerable<(string Word, BotAction Action)> Commands(Phrases phrases, Language language)
    {
        var (words, places) = (phrases.Commands, phrases.Places);
        return
        [
        .. words.Menu.Select(word => (word, new BotAction(BotVerb.Menu))),
        .. words.Person.Select(word => (word, new BotAction(BotVerb.Person))),
        .. words.Forget.Select(word => (word, new BotAction(BotVerb.Forget))),
        .. words.Language.Select(word => (word, new BotAction(BotVerb.Language))),
        .. words.Speak.Select(word => (word, new BotAction(BotVerb.Language, Language: language))),
        .. places.Commands.Select(word => (word, new BotAction(BotVerb.Places))),
        .. places.KindCommands.SelectMany(form => places.Kinds.Select(kind => (
            form.Replace("{kind}", kind.Value, StringComparison.Ordinal), new BotAction(BotVerb.Places, Places: new PlaceQuery(kind.Key))))),
        ];
    }

    private static IEnumerable<string> PlaceLabels(PlacePhrases places) =>
        [places.LabelSendLocation, places.LabelByTown, places.LabelPlaces, places.LabelMore, places.LabelCall, places.LabelMap, places.LabelHomepage, .. places.Kinds.Values];

    private static void Add(Dictionary<string, SpokenCommand> commands, string word, SpokenCommand command, string file)
    {
        if (commands.TryAdd(word, command))
            return;
        var other = commands[word];
        if (other.Action != command.Action)
            throw new YamlFileException(file, $"command '{word}' is '{other.Action.ToData()}' elsewhere and '{command.Action.ToData()}' here");
        if (other.Spoken != command.Spoken)
            commands[word] = other with { Spoken = null };
    }

    private static string Fold(string text) =>
        text.Normalize(NormalizationForm.FormKC).Trim().Trim('。', '!', '?', '.', '¿', '¡').TrimEnd().ToLowerInvariant();

    private static string FileOf(string folder, Language language) => Path.Combine(folder, $"{language.Tag}.yaml");
}
