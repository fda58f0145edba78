using System.Globalization;
using System.Text.RegularExpressions;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>The kinds of limits there are. Each check adds what is wrong to <see cref="Violations"/>.</summary>
internal sealed partial class Limits
{
    private const int LongestUrl = 2000;
    private readonly List<LimitViolation> _violations = [];

    public IReadOnlyList<LimitViolation> Violations => _violations;

    public static string At(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public void Add(string property, string limit, string actual, string message) => _violations.Add(new(property, limit, actual, message));

    public bool Present(string property, object? value)
    {
        if (value is not null)
            return true;
        Add(property, "required", "nothing", "May not be null");
        return false;
    }

    /// <summary>A text of at most so many UTF-16 units: the platform's usual count.</summary>
    public void Units(string property, string? text, int most, int least = 1, bool required = true) =>
        Length(property, text, text?.Length ?? 0, "UTF-16 units", most, least, required);

    /// <summary>A text of at most so many grapheme clusters: the count of labels, titles and what users are made to say.</summary>
    public void Graphemes(string property, string? text, int most, int least = 1, bool required = true) =>
        Length(property, text, text is null ? 0 : GraphemesIn(text), "grapheme clusters", most, least, required);

    public void Required(string property, string? text)
    {
        if (string.IsNullOrEmpty(text))
            Empty(property);
    }

    public void Count<T>(string property, IReadOnlyCollection<T>? items, int least, int most)
    {
        if (items is null)
            Empty(property);
        else if (items.Count < least || items.Count > most)
            Add(property, Invariant($"{least} to {most} items"), Invariant($"{items.Count} items"), Invariant($"Size must be between {least} and {most}"));
    }

    public void Range(string property, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
            Add(property, Invariant($"{least} to {most}"), Invariant($"{value}"), Invariant($"Must be between {least} and {most}"));
    }

    public void Https(string property, string? url, bool required = true) => Url(property, url, LongestUrl, required, ["https"]);

    public void Url(string property, string? url, int most, bool required, ReadOnlySpan<string> schemes)
    {
        if (string.IsNullOrEmpty(url))
        {
            if (required || url is not null)
                Empty(property);
            return;
        }

        Units(property, url, most);
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : url[..colon].ToLowerInvariant();
        if (!schemes.Contains(scheme))
            Add(property, string.Join(", ", schemes!), scheme.Length == 0 ? "no scheme" : scheme, "Invalid URI scheme");
        else if (!Uri.TryCreate(url, UriKind.Absolute, out _))
            Add(property, "an absolute address", Short(url), "Invalid URI");
    }

    public void OneOf<T>(string property, T? value, bool required = false) where T : struct, ITextValue<T>
    {
        if (value is null)
        {
            if (required)
                Empty(property);
        }
        else if (!T.Allowed.Contains(value.Value.Value))
        {
            Add(property, T.Allowed.Description, Short(value.Value.Value), $"Must be one of the following values: [{T.Allowed.Description}]");
        }
    }

    public void Color(string property, string? color) =>
        Form(property, color, HexColor(), "#RRGGBB or #RRGGBBAA", "Invalid color");

    public void Form(string property, string? text, Regex form, string allowed, string message)
    {
        if (text is not null && !form.IsMatch(text))
            Add(property, allowed, Short(text), message);
    }

    /// <summary>A part whose JSON said it was of another kind than its place allows.</summary>
    public bool Kind(string property, string type, params ReadOnlySpan<string> allowed)
    {
        if (allowed.Contains(type))
            return true;
        var list = string.Join(", ", allowed!);
        Add(At(property, "type"), list, type is { Length: > 0 } ? Short(type) : "nothing", $"Must be one of the following values: [{list}]");
        return false;
    }

    public static int GraphemesIn(string text)
    {
        var count = 0;
        for (var rest = text.AsSpan(); rest.Length > 0; count++)
            rest = rest[StringInfo.GetNextTextElementLength(rest)..];
        return count;
    }

    private void Length(string property, string? text, int length, string unit, int most, int least, bool required)
    {
        if (text is null)
        {
            if (required)
                Empty(property);
        }
        else if (length < least && length == 0)
        {
            Empty(property);
        }
        else if (length < least || length > most)
        {
            Add(property, Invariant($"{least} to {most} {unit}"), Invariant($"{length} {unit}"), Invariant($"Length must be between {least} and {most}"));
        }
    }

    private void Empty(string property) => Add(property, "required", "nothing", "May not be empty");

    private static string Short(string? text) => text is null ? "nothing" : text.Length <= 60 ? text : text[..60] + "…";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HexColor();
}
