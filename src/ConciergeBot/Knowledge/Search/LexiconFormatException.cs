namespace ConciergeBot.Knowledge.Search;

/// <summary>A lexicon file that cannot be read; the message names the file, the line and the reason.</summary>
public sealed class LexiconFormatException(string file, int line, string reason) : Exception($"{file}, line {line}: {reason}");
