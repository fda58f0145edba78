using System.Collections.Concurrent;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Numbers for terms and sounds, given once and kept from one index to the next. An older index may be read while a newer
/// one numbers more: numbers from its own count on are unknown to it.
/// </summary>
internal sealed class Numbering
{
    private readonly Lock _writing = new();
    private readonly ConcurrentDictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, int> _grams = new();
    private readonly ConcurrentDictionary<string, TermOfReading[]> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<int> _read = [];

    // Kept beside the dictionaries: to count one of them takes all its locks.
    private int _termCount;
    private int _gramCount;

    public int TermCount => Volatile.Read(ref _termCount);

    public int GramCount => Volatile.Read(ref _gramCount);

    /// <summary>-1 when it has none.</summary>
    public int TermId(string term) => _terms.TryGetValue(term, out var id) ? id : -1;

    public int GramId(ulong gram) => _grams.TryGetValue(gram, out var id) ? id : -1;

    /// <summary>The terms that are read so.</summary>
    public TermOfReading[] ReadSo(string reading) => _readings.TryGetValue(reading, out var terms) ? terms : [];

    /// <summary>Numbers an article's texts. One at a time.</summary>
    public NumberedArticle Number(AnalyzedArticle article)
    {
        lock (_writing)
            return NumberedArticle.Of(article, this);
    }

    /// <summary>A text's words and concepts, in order.</summary>
    internal int[] TermsOf(TextTerms text)
    {
        var numbers = new int[text.Words.Length + text.Concepts.Length];
        for (var i = 0; i < text.Words.Length; i++)
        {
            numbers[i] = NumberOf(_terms, text.Words[i].Text, ref _termCount);
            Read(text.Words[i], numbers[i]);
        }

        for (var i = 0; i < text.Concepts.Length; i++)
            numbers[text.Words.Length + i] = NumberOf(_terms, text.Concepts[i].Text, ref _termCount);
        return numbers;
    }

    /// <summary>A text's sounds, ascending, with repetitions.</summary>
    internal int[] GramsOf(TextTerms text)
    {
        var numbers = Array.ConvertAll(SoundGrams.Of(text.Reading), gram => NumberOf(_grams, gram, ref _gramCount));
        Array.Sort(numbers);
        return numbers;
    }

    private void Read(Term word, int number)
    {
        if (word.Reading is not { Length: > 1 } reading || !_read.Add(number))
            return;
        _readings[reading] = [.. ReadSo(reading), new TermOfReading(number, Kana.IsKana(word.Text))];
    }

    private static int NumberOf<T>(ConcurrentDictionary<T, int> numbers, T key, ref int count)
        where T : notnull
    {
        if (numbers.TryGetValue(key, out var number))
            return number;
        number = count;
        numbers[key] = number;
        Volatile.Write(ref count, number + 1);
        return number;
    }
}
