namespace Line.Messaging;

/// <summary>A sound.</summary>
/// <param name="OriginalContentUrl">HTTPS, at most 2,000 characters; MP3 or M4A, at most 200 MB.</param>
/// <param name="Duration">In milliseconds.</param>
public sealed record AudioMessage(string OriginalContentUrl, long Duration) : Message("audio");
