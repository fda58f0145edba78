namespace ConciergeBot.Safety;

/// <summary>A response in one language.</summary>
/// <param name="Title">A few words: what this may be, never a diagnosis.</param>
/// <param name="FirstAction">The one thing to do now; one short sentence.</param>
/// <param name="Steps">What to do next, in order; at most five.</param>
public sealed record SafetyResponseText(string Title, string FirstAction, IReadOnlyList<string> Steps);
