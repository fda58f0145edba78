namespace ConciergeBot.Knowledge.Search;

/// <summary>What a word is, as far as search cares.</summary>
public enum WordClass
{
    /// <summary>Particles, auxiliaries, symbols: they carry no matter.</summary>
    Function,
    Noun,
    Verb,
    Adjective,
    Adverb,
    Number,

    /// <summary>A noun that cannot stand alone: 歳, か月, 券, 者.</summary>
    Suffix,

    /// <summary>A run of letters or kana that is in no dictionary.</summary>
    Unknown,

    /// <summary>A piece of a word, cut by length alone.</summary>
    Gram,
}
