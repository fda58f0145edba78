namespace ConciergeBot.Answering;

public enum BotVerb
{
    /// <summary>Show an article.</summary>
    Open,

    /// <summary>The answer helped.</summary>
    Useful,

    /// <summary>The answer was not what the parent wanted.</summary>
    Wrong,

    /// <summary>None of the offered articles was meant.</summary>
    None,

    /// <summary>Talk with a person.</summary>
    Person,

    /// <summary>What can you do?</summary>
    Menu,

    /// <summary>Forget the dialogue.</summary>
    Forget,

    /// <summary>Speak a language; without one, offer them all.</summary>
    Language,

    /// <summary>All is well again, said to the later question.</summary>
    Fine,

    /// <summary>Find facilities; without a query, ask where.</summary>
    Places,

    /// <summary>Still worried, said to the later question; its subject is the safety response that was given.</summary>
    Worried,
}
