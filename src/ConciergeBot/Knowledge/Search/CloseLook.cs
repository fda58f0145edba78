using System.Numerics;

namespace ConciergeBot.Knowledge.Search;

/// <summary>Measures a shortlist of articles beside one question.</summary>
internal sealed class CloseLook
{
    /// <summary>How much of a word its synonym says.</summary>
    private const float SynonymCredit = 0.8f;

    /// <summary>How far apart two words of an answer may stand to count as neighbours.</summary>
    private const int Window = 4;

    private const float SoundWeight = 0.3f;

    /// <summary>Log probability where there is no <see cref="TopicModel"/>: low, so that a decision without it is never surer than with it.</summary>
    private const float NoTopic = -12;

    private readonly IndexFields _fields;
    private readonly ParsedQuestion _question;
    private readonly Scratch _scratch;
    private readonly int[] _ranked;
    private readonly float[]? _topics;
    private readonly float _likeliestTopic;
    private readonly int[] _nearest;
    private readonly HashSet<int> _terms;
    private readonly Neighbours _neighbours;
    private readonly float[] _wordLikelihood;
    private readonly float[] _letterLikelihood;
    private readonly float _bestWordLikelihood;
    private readonly float _bestLetterLikelihood;
    private readonly float _bestFirst;
    private readonly float _bestQuestion;
    private readonly float _bestAnswer;
    private readonly float _bestTopics;
    private readonly float _bestSounds;
    private readonly float _rarity;
    private readonly float _conceptRarity;

    /// <param name="topics">What <see cref="TopicModel"/> says of the question; null without one.</param>
    public CloseLook(IndexFields fields, ParsedQuestion question, Scratch scratch, int[] ranked, float[]? topics)
    {
        (_fields, _question, _scratch, _ranked, _topics) = (fields, question, scratch, ranked, topics);
        _likeliestTopic = topics is null ? 0 : topics.Max();
        _nearest = Array.ConvertAll(ranked, NearestOf);
        for (var i = 0; i < ranked.Length; i++)
        {
            _bestFirst = Math.Max(_bestFirst, scratch.Totals[ranked[i]]);
            _bestAnswer = Math.Max(_bestAnswer, scratch.Answers[ranked[i]]);
            _bestTopics = Math.Max(_bestTopics, scratch.Topics[ranked[i]]);
            _bestQuestion = Math.Max(_bestQuestion, scratch.Words[_nearest[i]]);
            _bestSounds = Math.Max(_bestSounds, scratch.Sounds[_nearest[i]]);
        }

        _terms = [.. question.Words.Select(word => word.Id), .. question.Words.SelectMany(word => word.Alternatives, (_, other) => other.Id)];
        _neighbours = new Neighbours(fields, question, scratch, ranked);
        _wordLikelihood = fields.Language.Words(ranked, question.Words);
        _letterLikelihood = fields.Language.Letters(ranked, question.Text.Letters);
        (_bestWordLikelihood, _bestLetterLikelihood) = (_wordLikelihood.Max(), _letterLikelihood.Max());
        _rarity = question.Words.Sum(word => word.Rarity);
        _conceptRarity = question.Concepts.Sum(concept => concept.Rarity);
    }

    /// <summary>What speaks for the article at <paramref name="rank"/>, and which of its questions is nearest.</summary>
    public (int Nearest, float[] Features) Take(int rank)
    {
        var (article, nearest) = (_ranked[rank], _nearest[rank]);
        var features = new float[FeatureCount.Value];
        void Set(Feature feature, float value) => features[(int)feature] = value;

        Set(Feature.FirstScore, _scratch.Totals[article]);
        Set(Feature.FirstScoreShareOfBest, Share(_scratch.Totals[article], _bestFirst));
        Set(Feature.FirstRank, Place(rank));
        Set(Feature.Sounds, _scratch.Sounds[nearest]);
        Set(Feature.QuestionShareOfBest, Share(_scratch.Words[nearest], _bestQuestion));
        Set(Feature.AnswerShareOfBest, Share(_scratch.Answers[article], _bestAnswer));
        Set(Feature.SoundsShareOfBest, Share(_scratch.Sounds[nearest], _bestSounds));
        Set(Feature.TopicsShareOfBest, Share(_scratch.Topics[article], _bestTopics));
        MeasureWords(article, nearest, features);
        MeasureConcepts(article, nearest, features);
        Set(Feature.ReverseCoverage, Reverse(_fields.QuestionTerms[nearest]));
        Set(Feature.SoundDice, Share(2 * SharedSounds(_fields.QuestionGrams[nearest]), _question.GramCount + _fields.QuestionGrams[nearest].Length));
        Set(Feature.QuestionPairs, Pairs(_fields.QuestionTerms[nearest], window: 2));
        Set(Feature.AnswerPairs, Pairs(_fields.Numbered[article].AnswerSequence, Window));
        MeasureWishes(article, nearest, features);
        MeasurePhrases(article, features);
        Set(Feature.PhraseSound, _neighbours.PhraseSound(rank));
        Set(Feature.NearestLikeness, _neighbours.Nearest(rank));
        Set(Feature.NearestFew, _neighbours.NearestFew(rank));
        Set(Feature.NearestFewShareOfBest, Share(_neighbours.NearestFew(rank), _neighbours.BestFew));
        Set(Feature.NearestSeveral, _neighbours.NearestSeveral(rank));
        Set(Feature.NeighbourVotes, _neighbours.Votes(rank));
        Set(Feature.WordLikelihood, _wordLikelihood[rank]);
        Set(Feature.WordLikelihoodBehindBest, _wordLikelihood[rank] - _bestWordLikelihood);
        Set(Feature.LetterLikelihood, _letterLikelihood[rank]);
        Set(Feature.LetterLikelihoodBehindBest, _letterLikelihood[rank] - _bestLetterLikelihood);
        var likelihood = _topics is null ? NoTopic : _topics[_fields.TopicModel!.TopicOf(article)];
        Set(Feature.TopicLikelihood, likelihood);
        Set(Feature.TopicBehindBest, likelihood - _likeliestTopic);

        Set(Feature.QueryWordCount, _question.Words.Length);
        Set(Feature.QueryRarity, _rarity);
        Set(Feature.QuestionLength, _fields.QuestionTerms[nearest].Length);
        Set(Feature.AnswerLength, _fields.Numbered[article].AnswerSequence.Length);
        Set(Feature.QuestionCount, _fields.FirstQuestion[article + 1] - _fields.FirstQuestion[article]);
        return (nearest, features);
    }

    /// <summary>Equals share a place: none of them is better for its id.</summary>
    private int Place(int rank)
    {
        while (rank > 0 && _scratch.Totals[_ranked[rank - 1]] == _scratch.Totals[_ranked[rank]])
            rank--;
        return rank;
    }

    private void MeasureWords(int article, int nearest, float[] features)
    {
        var (asked, answer, topics) = (_fields.QuestionTerms[nearest], _fields.Numbered[article].AnswerTerms, _fields.Numbered[article].TopicTerms);
        float inQuestion = 0, inAnswer = 0, inTopics = 0, anywhere = 0, verbs = 0, verbRarity = 0, rarest = -1;
        foreach (var word in _question.Words)
        {
            var here = Credit(word, asked, static (terms, id) => Array.IndexOf(terms, id) >= 0);
            var there = Credit(word, answer, Has);
            var about = Credit(word, topics, Has);
            var best = Math.Max(here, Math.Max(there, about));
            inQuestion += here * word.Rarity;
            inAnswer += there * word.Rarity;
            inTopics += about * word.Rarity;
            anywhere += best * word.Rarity;
            features[(int)Feature.QuestionWords] += here == 1 ? word.Rarity : 0;
            features[(int)Feature.AnswerWords] += there == 1 ? word.Rarity : 0;
            features[(int)Feature.UncoveredCount] += best == 0 ? 1 : 0;
            features[(int)Feature.LastWordCovered] = here;
            if (word.Rarity > rarest)
            {
                rarest = word.Rarity;
                features[(int)Feature.RarestCovered] = here;
                features[(int)Feature.RarestCoveredAnywhere] = best;
            }

            if (word.Class is WordClass.Verb or WordClass.Adjective)
            {
                verbRarity += word.Rarity;
                verbs += Math.Max(here, 0.5f * best) * word.Rarity;
            }
        }

        features[(int)Feature.Coverage] = Share(inQuestion, _rarity);
        features[(int)Feature.AnswerCoverage] = Share(inAnswer, _rarity);
        features[(int)Feature.TopicCoverage] = Share(inTopics, _rarity);
        features[(int)Feature.ArticleCoverage] = Share(anywhere, _rarity);
        features[(int)Feature.VerbCoverage] = verbRarity == 0 ? 0.5f : verbs / verbRarity;
    }

    private void MeasureConcepts(int article, int nearest, float[] features)
    {
        foreach (var concept in _question.Concepts)
        {
            features[(int)Feature.QuestionConcepts] += Array.IndexOf(_fields.QuestionTerms[nearest], concept.Id) >= 0 ? concept.Rarity : 0;
            features[(int)Feature.AnswerConcepts] += Has(_fields.Numbered[article].AnswerTerms, concept.Id) ? concept.Rarity : 0;
        }

        features[(int)Feature.ConceptCoverage] = Share(features[(int)Feature.QuestionConcepts], _conceptRarity);
    }

    private void MeasureWishes(int article, int nearest, float[] features)
    {
        var analyzed = _fields.Articles[article];
        var near = analyzed.QuestionTerms[nearest - _fields.FirstQuestion[article]];
        var asks = _question.Text.Intents.Asks;
        var offered = 0u;
        foreach (var question in analyzed.QuestionTerms)
            offered |= question.Intents.Asks;
        features[(int)Feature.LetterDice] = LetterPairs.Dice(_question.Text.Letters, near.Letters);
        features[(int)Feature.IntentShared] = BitOperations.PopCount(asks & near.Intents.Asks);
        features[(int)Feature.IntentMissing] = BitOperations.PopCount(asks & ~offered);
        features[(int)Feature.IntentAnswered] = BitOperations.PopCount(asks & analyzed.AnswerTerms.Intents.Tells);
    }

    private void MeasurePhrases(int article, float[] features)
    {
        var terms = _fields.Numbered[article].PhraseTerms;
        var contained = 0f;
        for (var phrase = 0; phrase < terms.Length; phrase++)
        {
            var rarity = 0f;
            foreach (var term in terms[phrase])
            {
                if (!_terms.Contains(term))
                {
                    rarity = 0;
                    break;
                }

                rarity += _fields.Topics.IdfOf(term);
            }

            if (rarity > 0)
                features[(int)Feature.PhraseCount]++;
            contained = Math.Max(contained, rarity);
        }

        features[(int)Feature.PhraseContained] = contained;
    }

    private int NearestOf(int article)
    {
        var (best, bestScore) = (_fields.FirstQuestion[article], -1f);
        for (var i = _fields.FirstQuestion[article]; i < _fields.FirstQuestion[article + 1]; i++)
        {
            var score = _scratch.Words[i] + SoundWeight * _scratch.Sounds[i];
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private float Pairs(int[] sequence, int window)
    {
        var words = _question.Words;
        if (words.Length < 2)
            return 0;
        var found = 0;
        for (var w = 0; w + 1 < words.Length; w++)
        {
            if (words[w].Id >= 0 && words[w + 1].Id >= 0 && AreNear(sequence, words[w].Id, words[w + 1].Id, window))
                found++;
        }

        return (float)found / (words.Length - 1);
    }

    private static bool AreNear(int[] sequence, int first, int second, int window)
    {
        var last = -window;
        for (var i = 0; i < sequence.Length; i++)
        {
            if (sequence[i] == first)
                last = i;
            else if (sequence[i] == second && i - last < window)
                return true;
        }

        return false;
    }

    private static bool Has(int[] ascending, int id) => Array.BinarySearch(ascending, id) >= 0;

    private static float Credit(QueryTerm word, int[] terms, Func<int[], int, bool> has)
    {
        if (word.Id >= 0 && has(terms, word.Id))
            return 1;
        foreach (var (id, _) in word.Alternatives)
        {
            if (has(terms, id))
                return SynonymCredit;
        }

        return 0;
    }

    private float Reverse(int[] terms)
    {
        float all = 0, shared = 0;
        foreach (var term in terms)
        {
            var rarity = _fields.Questions.IdfOf(term);
            all += rarity;
            if (Array.Exists(_question.Words, word => word.Id == term) || Array.Exists(_question.Concepts, concept => concept.Id == term))
                shared += rarity;
        }

        return Share(shared, all);
    }

    private int SharedSounds(int[] grams)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < _question.Grams.Length && j < grams.Length;)
        {
            var order = _question.Grams[i].CompareTo(grams[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared;
    }

    private static float Share(float part, float whole) => whole <= 0 ? 0 : Math.Min(1, part / whole);
}
