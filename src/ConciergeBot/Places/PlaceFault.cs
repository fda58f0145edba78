namespace ConciergeBot.Places;

/// <summary>Something in a file of places that an editor must put right.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line as an editor counts it, from 1; null where it is about the whole file.</param>
/// <param name="Reason">What is wrong, in Japanese, for editors.</param>
public sealed record PlaceFault(string File, int? Line, string Reason)
{
    public override string ToString() => Line is { } line ? $"{File} {line}行目: {Reason}" : $"{File}: {Reason}";
}
