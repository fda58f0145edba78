using ConciergeBot.Answering.Model;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering.Composing;

/// <summary>Reads the danger sign that a model names. It may add one; none that the rules found is taken away.</summary>
internal static class ModelDanger
{
    private const string None = "none";

    /// <exception cref="ModelException">There is no such sign.</exception>
    public static SafetyKind? Parse(string name)
    {
        if (name is None)
            return null;
        return Enum.TryParse<SafetyKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(name[0])
            ? kind
            : throw new ModelException(ModelFailure.Malformed, "it names a danger sign that there is not");
    }
}
