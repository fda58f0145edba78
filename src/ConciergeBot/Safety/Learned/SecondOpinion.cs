using ConciergeBot.Safety.Matching;

namespace ConciergeBot.Safety.Learned;

/// <summary>
/// Judges a text as a whole, by a small network trained on the written lines of the evaluation sets: it adds dangers told
/// in words that nobody wrote a rule for, and weighs the hits of rules that are not certain by themselves. No service, no
/// files but its weights.
/// </summary>
internal sealed class SecondOpinion(
    LearnedWeights weights, IReadOnlyDictionary<string, Signal> signals, IReadOnlyList<Exemption> exemptions)
{
    /// <summary>A longer text is judged by its stretches: in a long one a single sentence would drown.</summary>
    private const int Window = 60;
    private const int Step = 20;

    /// <summary>
    /// Of many stretches the most alarming one alarms by chance: its score is lowered by so many times the logarithm of their
    /// number. Chosen so that a danger between two everyday questions is found and four everyday questions raise no alarm.
    /// </summary>
    private const float LuckOfMany = 1.25f;

    /// <summary>Latin script says about half as much a letter.</summary>
    private const int LatinFactor = 2;

    /// <summary>A word or two alone (できてない, ごめんなさい) say nothing as a whole; the rules know those that do.</summary>
    private const int ShortestText = 9;

    /// <summary>Chinese says as much with half the letters.</summary>
    private const int ShortestWithoutKana = 6;

    /// <summary>The same where it is read by its words.</summary>
    private const int FewestWords = 3;

    /// <summary>A text without kana of whose words, or letters, fewer are known is in a language that was not learned.</summary>
    private const double KnownShare = 0.7;

    /// <summary>
    /// From odds of e to one on, the answer is that of the kind that the text reads like, not that of the rule's. Of 701 such
    /// lines that were held back the network named the kind rightly in 605, the rule in 49 (<c>safety-train</c>).
    /// </summary>
    private const float ClearlyAnother = 1;

    /// <summary>From here on the network was right in 93 of 100 held-back lines, and the rule in 2 (<c>safety-train</c>).</summary>
    private const float FarBehind = 3;

    public OpinionThresholds Thresholds => weights.Thresholds;

    /// <summary>How much the most alarming stretch of a text reads like a danger; null when it cannot be judged.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">What the rules see in it; they count as pieces of every stretch.</param>
    public Opinion? Judge(FoldedText text, IReadOnlyList<FoundSignal> signs)
    {
        var framed = TextPieces.Frame(text.Text);
        return framed.Length - 2 >= ShortestOf(framed) && IsReadable(framed) ? Best(framed, signs) : null;
    }

    /// <summary>The finding whose answer fits what the text reads like.</summary>
    public SafetyFinding FindingOf(Opinion opinion, string words) =>
        SafetyFinding.Of(signals[opinion.Likeliest.Signal], SafetyFinding.SecondOpinion, words);

    /// <summary>
    /// Whether the rules know the text as told of long ago, of a dream or in jest. Short texts only: in a long one the
    /// jest may stand far from the danger.
    /// </summary>
    public bool IsExempt(TextReading reading) =>
        reading.Text.Text.Length <= Window + Step
        && exemptions.Any(exemption => reading.IsExempt(new TextSpan(0, reading.Text.Text.Length), exemption));

    /// <summary>
    /// The finding of the gravest of the signs that stand, among equals of one of the kind that the text reads like. Where a
    /// parent tells of having hurt the child, what happens to the child's body comes before the talk with the parent.
    /// </summary>
    /// <param name="opinion">How the text reads.</param>
    /// <param name="upheld">The signs that stand, the gravest first; at least one.</param>
    public SafetyFinding FindingOf(Opinion opinion, IReadOnlyList<FoundSignal> upheld)
    {
        var gravest = upheld[0];
        if (gravest.Signal.HasOwnAnswer || (gravest.Signal.IsOfTheBodyNow && opinion.Likeliest.Kind == SafetyKind.HarmingChild))
            return gravest.Finding();
        if (upheld.FirstOrDefault(sign => opinion.Behind(sign.Signal.Kind) <= 0) is not { } likeliest)
            return FindingOf(opinion, gravest);
        if (likeliest.Signal.Severity == gravest.Signal.Severity)
            return likeliest.Finding();
        // The rules see the likeliest kind and a graver one: two dangers, of which the graver comes first, unless the text
        // as a whole speaks against it. Who hit whom the whole tells better than a rule's few words.
        return gravest.Signal.Kind.IsOfTheMind() || opinion.Behind(gravest.Signal.Kind) > FarBehind ? FindingOf(opinion, gravest) : gravest.Finding();
    }

    /// <summary>
    /// The finding of a rule's sign; of another kind where the text reads clearly like that, as 「飴を飲みこんで息ができない」 reads
    /// like choking where a rule sees no breath. Never a less grave one.
    /// </summary>
    private SafetyFinding FindingOf(Opinion opinion, FoundSignal sign)
    {
        if (sign.Signal.IsCertain || sign.Signal.HasOwnAnswer || opinion.Behind(sign.Signal.Kind) <= ClearlyAnother)
            return sign.Finding();
        var other = signals[opinion.Likeliest.Signal];
        if (other.Severity < sign.Signal.Severity && other.Graver is { } graver)
            other = signals[graver];
        return other.Severity < sign.Signal.Severity ? sign.Finding() : SafetyFinding.Of(other, sign.Signal.Id, sign.Words);
    }

    private static int ShortestOf(string framed) => TextPieces.IsJapanese(framed) ? ShortestText : ShortestWithoutKana;

    private bool IsReadable(string framed)
    {
        if (TextPieces.IsJapanese(framed))
            return true;
        List<TextSpan> units = TextPieces.HasWords(framed)
            ? TextPieces.Words(framed)
            : [.. Enumerable.Range(0, framed.Length).Select(place => new TextSpan(place, place + 1))];
        return (units.Count - 2 >= FewestWords || !TextPieces.HasWords(framed))
            && units.Count(unit => weights.Rows.ContainsKey(TextPieces.KeyOf(framed.AsSpan(unit.Start, unit.End - unit.Start)))) >= units.Count * KnownShare;
    }

    private Opinion Best(string framed, IReadOnlyList<FoundSignal> signs)
    {
        var factor = TextPieces.HasWords(framed) ? LatinFactor : 1;
        var (window, step) = (Window * factor, Step * factor);
        using var sums = new PrefixSums(framed.Length, weights.Network.Width);
        foreach (var sign in signs)
        {
            if (weights.Rows.TryGetValue(TextPieces.KeyOf(TextPieces.Of(sign.Signal)), out var row))
                sums.AddEverywhere(weights.Weights[row], weights.Vectors, row);
        }

        foreach (var piece in TextPieces.Of(framed))
        {
            sums.StartAt(piece.Start);
            if (weights.Rows.TryGetValue(TextPieces.KeyOf(framed.AsSpan(piece.Start, piece.End - piece.Start)), out var row))
                sums.Add(weights.Weights[row], weights.Vectors, row);
        }

        sums.StartAt(framed.Length - 1);
        var whole = new TextSpan(0, framed.Length);
        var isShort = framed.Length <= window + step;
        var stretches = Stretches(framed, window, step);
        var luck = LuckOfMany * MathF.Log(stretches.Count + 1);
        var (score, stretch) = isShort ? (Score(sums, whole), whole) : (float.NegativeInfinity, whole);
        var scores = stretches.ConvertAll(candidate => Score(sums, candidate));
        for (var i = 0; i < stretches.Count; i++)
        {
            if (scores[i] - luck > score)
                (score, stretch) = (scores[i] - luck, stretches[i]);
        }

        return new Opinion(score, weights.Kinds, KindScores(sums, stretch), [.. signs.Select(sign => IsKnown(sign.Signal) ? ScoreAround(InFrame(sign.Place)) : float.PositiveInfinity)]);

        // Where a sign stands in a long text is known: no luck of many takes part.
        float ScoreAround(TextSpan sign) =>
            !IsJudgedAround(framed, sign) ? float.PositiveInfinity
            : isShort ? score
            : stretches.Zip(scores).Where(candidate => candidate.First.Overlaps(sign)).Max(candidate => (float?)candidate.Second) ?? score;
    }

    /// <summary>Whether the network learned what a sign means; one that was written since says nothing to it, and cannot be weighed.</summary>
    private bool IsKnown(Signal sign) => weights.Rows.ContainsKey(TextPieces.KeyOf(TextPieces.Of(sign)));

    /// <summary>
    /// Whether the sentence around a sign can be judged: it is in the script by which the whole text is read, and not so short
    /// that the rules decide alone.
    /// </summary>
    private static bool IsJudgedAround(string framed, TextSpan sign)
    {
        var start = framed.LastIndexOf(TextFolding.SentenceEnd, sign.Start);
        var end = framed.IndexOf(TextFolding.SentenceEnd, sign.End);
        return TextPieces.HasWords(framed[start..end]) == TextPieces.HasWords(framed) && end - start - 1 >= ShortestOf(framed);
    }

    /// <summary>A place of the folded text in its frame, one letter further on: it begins with no end of sentence.</summary>
    private static TextSpan InFrame(TextSpan place) => place.After(1);

    /// <summary>The sentences of a text of several, each two neighbours, and windows of what is long itself.</summary>
    private static List<TextSpan> Stretches(string framed, int window, int step)
    {
        var ends = Enumerable.Range(0, framed.Length).Where(place => framed[place] == TextFolding.SentenceEnd).ToList();
        var stretches = new List<TextSpan>();
        if (ends.Count <= 2 && framed.Length <= window + step)
            return stretches;
        for (var sentence = 0; sentence + 1 < ends.Count; sentence++)
        {
            var (start, end) = (ends[sentence], ends[sentence + 1] + 1);
            for (; end - start > window + step; start += step)
                stretches.Add(new TextSpan(start, start + window));
            if (end - start - 2 >= ShortestText)
                stretches.Add(new TextSpan(start, end));
            if (ends.Count > 3 && sentence + 2 < ends.Count && ends[sentence + 2] - start <= window + step)
                stretches.Add(new TextSpan(start, ends[sentence + 2] + 1));
        }

        return stretches;
    }

    private float Score(PrefixSums sums, TextSpan stretch)
    {
        Span<float> cells = stackalloc float[weights.Network.Hidden];
        var (own, pieces) = Activate(sums, stretch, cells);
        return (own * DangerNetwork.Scale(pieces)) + weights.Network.Danger(cells);
    }

    private float[] KindScores(PrefixSums sums, TextSpan stretch)
    {
        Span<float> cells = stackalloc float[weights.Network.Hidden];
        Activate(sums, stretch, cells);
        var kinds = new float[weights.Network.Kinds];
        for (var kind = 0; kind < kinds.Length; kind++)
            kinds[kind] = weights.Network.Kind(kind, cells);
        return kinds;
    }

    private (float Weight, int Pieces) Activate(PrefixSums sums, TextSpan stretch, Span<float> cells)
    {
        Span<float> sum = stackalloc float[weights.Network.Width];
        var between = sums.Between(stretch.Start, stretch.End, sum);
        weights.Network.Activate(sum, between.Pieces, sum, cells);
        return between;
    }
}
