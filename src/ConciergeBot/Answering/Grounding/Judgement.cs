namespace ConciergeBot.Answering.Grounding;

/// <summary>Whether a model's answer may be sent, and if not, why.</summary>
public enum Judgement
{
    /// <summary>Every figure and every id of it stands in the articles it cites.</summary>
    Grounded,

    /// <summary>It shows no text, or the model found nothing in the articles.</summary>
    Empty,

    /// <summary>It cites no article.</summary>
    Uncited,

    /// <summary>It cites so many articles that some would back nearly anything.</summary>
    TooManyCitations,

    /// <summary>It cites an article that was not given to the model.</summary>
    UnknownCitation,

    /// <summary>Search was sure of an article, and the answer does not rest on it.</summary>
    OtherArticle,

    /// <summary>A sentence of it states numbers, amounts, dates, ages, telephone numbers or addresses that no one cited article has.</summary>
    UnbackedFigure,

    /// <summary>It is longer than a parent reads on a phone.</summary>
    TooLong,

    /// <summary>It is not in the parent's language.</summary>
    OtherLanguage,
}
