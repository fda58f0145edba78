namespace ConciergeBot.Knowledge.Search;

/// <summary>A word in normal form, or <c>§</c> and the first word of a synonym group, with its place in the text.</summary>
internal readonly record struct Term(string Text, int Start, int End, WordClass Class = WordClass.Noun, string? Reading = null)
{
    public bool Covers(Term other) => Start <= other.Start && other.End <= End;
}
