using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConciergeBot.Answering.Grounding;

/// <summary>
/// Writes the numbers that a language of Latin letters spells out with digits: "twenty-five thousand" → 25000, "15 mil" →
/// 15000, "labinlimang" → 15. What is left over of a phrase that makes no number stands as a number of its own.
/// </summary>
internal static partial class SpelledNumbers
{
    /// <summary>Beyond this no article has a figure.</summary>
    private const decimal Largest = 1_000_000_000_000;

    private static readonly string[] Joiners = ["and", "e", "at", "na", "linh", "lẻ", "t"];
    private static readonly string[] OfMonth = ["of", "de", "ng"];

    public static string WithDigits(string text, NumberLexicon lexicon)
    {
        text = Idiom().Replace(text, match => new string('.', match.Length));
        var tokens = Token().Matches(text);
        var written = new StringBuilder(text.Length);
        var copied = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var phrase = new Phrase(text, tokens, i, lexicon);
            if (!phrase.IsNumber)
            {
                i++;
                continue;
            }

            written.Append(text, copied, tokens[i].Index - copied).Append(phrase.Value.ToString("0.######", CultureInfo.InvariantCulture));
            i = phrase.End;
            copied = tokens[i - 1].Index + tokens[i - 1].Length;
        }

        return written.Append(text, copied, text.Length - copied).ToString();
    }

    [GeneratedRegex(@"[a-zA-Z\u00C0-\u024F\u1E00-\u1EFF]+|[0-9]+([.][0-9]+)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    // Words of numbers that count nothing; only English has words that are numbers whatever stands beside them.
    [GeneratedRegex(@"\b(no one|one of|one another|one by one|one-on-one|one-stop|(this|that|which|each|every|any|the|right|another|new|old|first|last|next|previous|other|same) one|(need|have|has|if|after) one\b|single[ -](parent|mother|father|mom)s?|second opinion|third part(y|ies))\b|(^|[.!?:] )(second|third|fourth|fifth)(ly)?,", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Idiom();

    private ref struct Phrase
    {
        private readonly string _text;
        private readonly MatchCollection _tokens;
        private readonly NumberLexicon _lexicon;
        private decimal _total;
        private decimal _section;
        private decimal _last;
        private decimal _scale;

        public Phrase(string text, MatchCollection tokens, int start, NumberLexicon lexicon)
        {
            (_text, _tokens, _lexicon) = (text, tokens, lexicon);
            End = start;
            while (End < tokens.Count && (End == start || AreJoined(End - 1)) && TryTake(start))
                End++;
            // "hundred and" without more: the joiner belongs to what follows.
            if (End > start && Joiners.Contains(WordAt(End - 1), StringComparer.Ordinal))
                End--;
            IsNumber = End > start && !(End == start + 1 && IsSomethingElse(start));
        }

        public bool IsNumber { get; }

        /// <summary>The token behind the phrase.</summary>
        public int End { get; private set; }

        public readonly decimal Value => _total + _section;

        private bool TryTake(int start)
        {
            var word = WordAt(End);
            var isFirst = End == start;
            if (char.IsAsciiDigit(word[0]))
                return isFirst && NumberAt(End + 1) is { Times: true } && AreJoined(End) && decimal.TryParse(word, CultureInfo.InvariantCulture, out var digits) && TakeFirst(digits);
            if (Joiners.Contains(word, StringComparer.Ordinal))
                return !isFirst && AreJoined(End) && NumberAt(End + 1) is { } next && (next.Times ? word == "na" : next.Value < _scale);
            if (NumberAt(End) is not { } number)
                return false;
            if (number.Times)
                return isFirst ? TakeFirst(number.Value, number.Scale) : Multiply(number.Value);
            if (isFirst)
                return TakeFirst(number.Value, number.Scale);
            if (number.Value >= _scale || number.Value < 1)
                return false;
            _section += number.Value;
            (_last, _scale) = (number.Value, number.Scale);
            return true;
        }

        private bool TakeFirst(decimal value, decimal scale = 1)
        {
            if (value > Largest)
                return false;
            (_section, _last, _scale) = (value, value, scale);
            return true;
        }

        private bool Multiply(decimal by)
        {
            if ((_total + _section) * by > Largest)
                return false;
            if (by >= 1000)
                (_total, _section) = (_total + _section * by, 0);
            else
                _section += _last * (by - 1);
            (_last, _scale) = (_last * by, by);
            return true;
        }

        // A word alone that is a number only in some company.
        private readonly bool IsSomethingElse(int at)
        {
            var word = WordAt(at);
            var next = at + 1 < _tokens.Count && AreJoined(at) ? WordAt(at + 1) : "";
            var before = at > 0 && AreJoined(at - 1) ? WordAt(at - 1) : "";
            if (char.IsAsciiDigit(word[0]))
                return true;
            // Thứ hai is Monday, quarta-feira is Wednesday, ba mẹ are parents, "and a half" is read with its number.
            if (before == "thứ" || next == "feira" || (word == "ba" && next is "mẹ" or "má") || (word == "couple" && next != "of"))
                return true;
            // "half a day" is one of the TellingWords.
            if (word == "half" && (next is "a" or "an" || before == "a" && at > 1 && WordAt(at - 2) == "and"))
                return true;
            if (NumberAt(at) is not { NeedsUnit: true })
                return false;
            if (_lexicon.Months.ContainsKey(before) || before == "the" && at > 1 && _lexicon.Months.ContainsKey(WordAt(at - 2)))
                return false;
            if (before.Length > 0 && (char.IsAsciiDigit(before[0]) || NumberAt(at - 1) is { NeedsUnit: false }))
                return true;
            var end = _tokens[at].Index + _tokens[at].Length;
            return !IsCounted(next) && !(OfMonth.Contains(next, StringComparer.Ordinal) && at + 2 < _tokens.Count && _lexicon.Months.ContainsKey(WordAt(at + 2)))
                && !(end < _text.Length && _text[end] > '\u2E7F');
        }

        private readonly bool IsCounted(string word) => _lexicon.Units.ContainsKey(word) || _lexicon.Months.ContainsKey(word);

        private readonly NumberWord? NumberAt(int at) => at < _tokens.Count && _lexicon.Words.TryGetValue(WordAt(at), out var number) ? number : null;

        private readonly string WordAt(int at) => _tokens[at].Value.ToLowerInvariant();

        /// <summary>Whether nothing but blanks, a hyphen or an apostrophe stands between a token and the next.</summary>
        private readonly bool AreJoined(int at)
        {
            if (at + 1 >= _tokens.Count)
                return false;
            var between = _text.AsSpan(_tokens[at].Index + _tokens[at].Length, _tokens[at + 1].Index - _tokens[at].Index - _tokens[at].Length);
            return between.IndexOfAnyExcept(" -'’") < 0 && between.Length <= 3;
        }
    }
}
