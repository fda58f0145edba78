namespace ConciergeBot.Safety.Matching;

/// <summary>Where a word sequence was found: the stretch it covers, and its words from the last to the first.</summary>
internal sealed record Place(TextSpan Span, TextSpan LastWord, Place? Before)
{
    /// <summary>A sequence of one word.</summary>
    public Place(TextSpan word)
        : this(word, word, null)
    {
    }

    /// <summary>This sequence, continued by a word.</summary>
    public Place Then(TextSpan word) => new(new TextSpan(Span.Start, word.End), word, this);

    /// <summary>The word that the sequence begins with.</summary>
    public TextSpan FirstWord => Before?.FirstWord ?? LastWord;

    /// <summary>Whether both use a word; one may well lie between the words of the other.</summary>
    public bool SharesWordWith(Place other)
    {
        if (!Span.Overlaps(other.Span))
            return false;
        for (var mine = this; mine is not null; mine = mine.Before)
        {
            for (var theirs = other; theirs is not null; theirs = theirs.Before)
            {
                if (mine.LastWord.Overlaps(theirs.LastWord))
                    return true;
            }
        }

        return false;
    }
}
