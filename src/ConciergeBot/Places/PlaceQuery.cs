using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ConciergeBot.Places;

/// <summary>
/// What a button about places asks for. Where the parent is travels in the button, rounded, so that nothing of it needs to
/// be remembered here.
/// </summary>
/// <param name="Kind">The kind; null for all.</param>
/// <param name="Near">Near this point.</param>
/// <param name="Town">The code of a municipality.</param>
/// <param name="Skip">How many were seen already.</param>
/// <param name="ByTown">Offer the municipalities.</param>
public sealed partial record PlaceQuery(PlaceKind? Kind = null, GeoPoint? Near = null, string? Town = null, int Skip = 0, bool ByTown = false)
{
    /// <summary>As postback data carries it, e.g. <c>library@352039+5</c>, <c>@34.178,131.474</c>; empty for «anything, I have not said where».</summary>
    public string ToSubject()
    {
        var where = ByTown ? "@towns" : Near is { } point ? $"@{point}" : Town is not null ? $"@{Town}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Kind?.ToString().ToLowerInvariant()}{where}{(Skip > 0 ? $"+{Skip}" : "")}");
    }

    /// <summary>Reads what <see cref="ToSubject"/> wrote; false for anything else.</summary>
    public static bool TryParse(string? subject, [NotNullWhen(true)] out PlaceQuery? query)
    {
        query = null;
        var match = Form().Match(subject ?? "");
        if (!match.Success)
            return false;
        PlaceKind? kind = null;
        if (match.Groups["kind"] is { Length: > 0 } word)
        {
            if (!Enum.TryParse<PlaceKind>(word.Value, ignoreCase: true, out var known))
                return false;
            kind = known;
        }

        var read = new PlaceQuery(
            kind,
            match.Groups["north"].Success ? new GeoPoint(Number(match.Groups["north"]), Number(match.Groups["east"])) : null,
            match.Groups["town"].Success ? match.Groups["town"].Value : null,
            match.Groups["skip"].Success ? int.Parse(match.Groups["skip"].ValueSpan, CultureInfo.InvariantCulture) : 0,
            match.Groups["towns"].Success);
        // One query has one form; 034.10 or +0 was never written here.
        if (read.ToSubject() != (subject ?? ""))
            return false;
        query = read;
        return true;
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<kind>[a-z]+)?(@((?<towns>towns)|(?<town>\d{6})|(?<north>-?\d{1,2}(\.\d{1,6})?),(?<east>-?\d{1,3}(\.\d{1,6})?)))?(\+(?<skip>\d{1,4}))?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
