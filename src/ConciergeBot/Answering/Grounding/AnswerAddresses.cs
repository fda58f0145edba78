using System.Text;
using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// The addresses of a text that FigureExtractor does not take for one, but a phone may: hosts with or without a path, accounts,
/// <c>tel:</c> and the like. Whole addresses are compared, so that neither <c>ube.lg.jp</c> nor another page passes for the article's.
/// </summary>
internal sealed partial class AnswerAddresses
{
    private readonly HashSet<string> _all = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="texts">The cited article's texts.</param>
    public AnswerAddresses(IEnumerable<string> texts)
    {
        foreach (var (host, path) in texts.SelectMany(In))
        {
            _hosts.Add(host);
            _all.Add(host + path);
        }
    }

    /// <summary>Whether each address of the text is one of the article's; a host alone is where an address of the article has it.</summary>
    public bool Back(string text) => In(text).All(address => (address.Path.Length == 0 ? _hosts : _all).Contains(address.Host + address.Path));

    private static IEnumerable<(string Host, string Path)> In(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC);
        return Web().Matches(folded)
            .Select(match => (match.Groups["host"].Value, match.Groups["path"].Value.TrimEnd('/', '.', ',', ')', ']', '*', '?', '!')))
            .Concat(Other().Matches(folded).Select(match => (match.Value.TrimEnd('.', ','), "")));
    }

    // Letters of any script: whoever writes them before a top-level domain means to be taken for another. Digits, too: 119.jp is
    // a host, and 1.5mL is none, since its last label begins with a digit.
    [GeneratedRegex(@"(?<host>[\p{L}\p{N}_\-]+(\.[\p{L}\p{N}_\-]+)*\.[A-Za-z]{2,})(?<path>(:[0-9]{1,5})?([/?#][!-~]*)?)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Web();

    [GeneratedRegex(@"@[A-Za-z0-9_.\-]{3,}|\b(tel|sms|line|mailto|javascript|data|intent|article):[^\s)）]+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Other();
}
