namespace ConciergeBot.Evaluation;

/// <summary>A command line that lacks an option or has a wrong one.</summary>
internal sealed class OptionException(string message) : Exception(message);
