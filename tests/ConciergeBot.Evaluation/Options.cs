namespace ConciergeBot.Evaluation;

/// <summary><c>--name value</c> pairs.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values;

    private Options(Dictionary<string, string> values) => _values = values;

    /// <summary>Null when the arguments are not pairs.</summary>
    public static Options? Parse(string[] args)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (args.Length % 2 != 0)
            return null;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || !values.TryAdd(args[i][2..], args[i + 1]))
                return null;
        }

        return new Options(values);
    }

    public string Required(string name) =>
        _values.GetValueOrDefault(name) ?? throw new OptionException($"--{name} is missing");

    public string? Optional(string name) => _values.GetValueOrDefault(name);
}
