using ConciergeBot.Places;

namespace ConciergeBot.Answering;

/// <summary>
/// What the concierge itself says, in one language: <c>knowledge/phrases/{language}.yaml</c>. Texts are for editors to
/// change; a file that lacks one does not load.
/// </summary>
public sealed class Phrases
{
    public required string Welcome { get; init; }
    public required string Capabilities { get; init; }

    /// <summary>Questions to tap, at most four, each at most 20 characters (LINE: quick-reply label).</summary>
    public required List<string> Suggestions { get; init; }

    public required string Unanswered { get; init; }
    public required string UnansweredNear { get; init; }
    public required string AskBack { get; init; }

    /// <summary>Leads to the rivals of a likely answer.</summary>
    public required string LikelyElse { get; init; }

    /// <summary>Said to what this knowledge is not about: friendly, honest, with what it is about.</summary>
    public required string NotMine { get; init; }

    public required string NoneOfThese { get; init; }
    public required string NoneOfTheseReply { get; init; }
    public required string Sticker { get; init; }
    public required string Image { get; init; }
    public required string Video { get; init; }
    public required string Audio { get; init; }
    public required string File { get; init; }
    public required string Unreadable { get; init; }

    /// <summary>Said once to a group that the account was taken into, before it leaves.</summary>
    public required string Group { get; init; }
    public required string Useful { get; init; }
    public required string Wrong { get; init; }
    public required string ArticleGone { get; init; }
    public required string PersonTitle { get; init; }
    public required string PersonIntro { get; init; }
    public required string PersonCall { get; init; }
    public required string Forgotten { get; init; }
    public required string Apology { get; init; }
    public required string SourceLabel { get; init; }
    public required string CheckedLabel { get; init; }
    public required string OpenSource { get; init; }

    /// <summary>Stands under an answer that a model has phrased.</summary>
    public required string ComposedNote { get; init; }

    /// <summary>Leads from a phrased answer to the article.</summary>
    public required string LabelOriginal { get; init; }
    public required string LabelUseful { get; init; }
    public required string LabelWrong { get; init; }
    public required string LabelPerson { get; init; }
    public required string LabelMenu { get; init; }
    public required string LabelLanguage { get; init; }

    /// <summary>The later question after a danger of the body; shown on the lock screen, so it names nothing.</summary>
    public required string FollowUpBody { get; init; }

    /// <summary>The same, on the morning after despair, fear or violence.</summary>
    public required string FollowUpMind { get; init; }

    /// <summary>Shown on the lock screen in place of an answer to despair, fear or violence.</summary>
    public required string DiscreetNotification { get; init; }

    /// <summary>Said when all is well again.</summary>
    public required string FollowUpFine { get; init; }

    /// <summary>Stands above the telephone lines when the parent is still worried.</summary>
    public required string FollowUpWorried { get; init; }
    public required string LabelFine { get; init; }
    public required string LabelWorried { get; init; }

    /// <summary>Said when the parent has chosen this language.</summary>
    public required string LanguageChosen { get; init; }

    /// <summary>Stands under an answer that is there in やさしい日本語 but not in this language.</summary>
    public required string OnlyEasyJapanese { get; init; }

    /// <summary>Stands under an answer that is there in Japanese alone.</summary>
    public required string OnlyJapanese { get; init; }

    /// <summary>Leads to the desk where somebody speaks this language.</summary>
    public required string DeskIntro { get; init; }

    /// <summary>Said when a message was too long and its end was not read; <c>{length}</c> is how much was.</summary>
    public required string TextCut { get; init; }

    /// <summary>.NET format of a date, e.g. <c>d MMM yyyy</c>; names of months are English.</summary>
    public required string DateFormat { get; init; }

    /// <summary>What is said about facilities.</summary>
    public required PlacePhrases Places { get; init; }

    public required CommandWords Commands { get; init; }
}
