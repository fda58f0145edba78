using ConciergeBot.Answering;
using Line.Messaging;

namespace ConciergeBot.Languages;

/// <summary>The message in which a parent chooses a language: each is named in itself, so that nobody has to read another.</summary>
public static class LanguageChoice
{
    private const string Question = """
        ことばを えらんでください。
        Choose your language.
        请选择语言。
        Hãy chọn ngôn ngữ.
        Escolha o idioma.
        Pumili ng wika.
        """;

    public static Message Message() => new TextMessage(Question)
    {
        QuickReply = QuickReply.Of([.. Language.All.Select(Tap)]),
    };

    private static PostbackAction Tap(Language language) =>
        new(language.Name, new BotAction(BotVerb.Language, Language: language).ToData()) { DisplayText = language.Name };
}
