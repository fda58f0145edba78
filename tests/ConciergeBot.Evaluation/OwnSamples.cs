using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Evaluation;

/// <summary>
/// Measures questions of our own for the trainer. A question that is itself searched would find itself: the askings are
/// cut into parts, and each part is measured with an index that lacks it.
/// </summary>
internal sealed class OwnSamples(IReadOnlyList<Article> articles, ITextAnalyzer analyzer, SearchLexicon lexicon)
{
    private const int Parts = 8;

    public IReadOnlyList<MeasuredQuestion> OfQuestions(IReadOnlyList<GoldenQuestion> questions)
    {
        var index = KnowledgeIndex.Build(articles, analyzer, lexicon);
        var measured = new MeasuredQuestion[questions.Count];
        Parallel.For(0, questions.Count, i => measured[i] = MeasuredQuestion.Of(questions[i], index));
        return measured;
    }

    /// <summary>All askings, of articles and of topics from outside, each measured without itself.</summary>
    public IReadOnlyList<MeasuredQuestion> OfAskings()
    {
        GoldenQuestion[] all =
        [
            .. lexicon.Askings.SelectMany(pair => pair.Value.Select((asking, i) => new GoldenQuestion { Id = $"asking {pair.Key} {i}", Q = asking, Article = pair.Key })),
            .. lexicon.OutsideTopics.SelectMany(topic => topic.Skip(1).Select((asking, i) => new GoldenQuestion { Id = $"outside {topic[0]} {i}", Q = asking, Kind = topic[0] })),
        ];
        var measured = new ConcurrentBag<MeasuredQuestion>();
        for (var part = 0; part < Parts; part++)
        {
            var index = KnowledgeIndex.Build(articles, analyzer, lexicon.WithAskings((_, asking) => PartOf(asking, Parts) != part));
            Parallel.ForEach(all.Where(question => PartOf(question.Q, Parts) == part), question => measured.Add(MeasuredQuestion.Of(question, index)));
        }

        return [.. measured.OrderBy(question => question.Question.Id, StringComparer.Ordinal)];
    }

    /// <summary>Which of some parts a text belongs to, for ever.</summary>
    public static int PartOf(string text, int parts) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[0] % parts;
}
