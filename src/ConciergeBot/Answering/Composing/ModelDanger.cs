using ConciergeBot.Answering.Model;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>Reads the danger sign that a model names. It may add one; none that the rules found is taken away.</summary>
internal static class ModelDanger
{
    private const string None = "none";

    /// <summary>Whether a word names a danger sign, or none.</summary>
    public static bool IsKnown(string name) => name is None || Kind(name) is not null;

    /// <exception cref="ModelException">There is no such sign.</exception>
    public static SafetyKind? Parse(string name)
    {
        if (name is None)
            return null;
        return Kind(name) ?? throw new ModelException(ModelFailure.Malformed, "it names a danger sign that there is not");
    }

    private static SafetyKind? Kind(string name) =>
        Enum.TryParse<SafetyKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(name[0]) ? kind : null;
}
