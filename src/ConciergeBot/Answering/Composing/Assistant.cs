using System.Globalization;
using ConciergeBot.Answering.Grounding;
using ConciergeBot.Answering.Model;
using ConciergeBot.Answering.Plugins;
using ConciergeBot.Answering.Prompts;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Knowledge;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Places;
using ConciergeBot.Redaction;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Composing;

/// <summary>
/// What the model adds to a curated answer: it reads what the words alone leave open, and phrases what the articles say.
/// Everything it is given of a parent is redacted; everything it says is checked.
/// </summary>
public sealed class Assistant(LanguageModel model, PromptLibrary prompts, Retrieval retrieval, JapanesePersonalDataRedactor redactor, JapanTime japan,
    PlaceDirectory directory, ConciergeTexts texts)
{
    /// <summary>How many articles the model is given to answer from.</summary>
    private const int MaxArticles = 4;

    /// <summary>Whether there is a model to ask.</summary>
    public bool IsThere => model.IsConfigured;

    /// <summary>Why the model is not to be asked for this parent now; null where it may be.</summary>
    public Task<ModelFailure?> RefusalAsync(string userId, CancellationToken cancellation) => model.RefusalAsync(userId, cancellation);

    /// <summary>Lets the model read what the words alone leave open, and retrieves anew where that helps.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="curated">What was found without a model.</param>
    /// <param name="work">Notes what the model was asked, also when this ends in an exception.</param>
    /// <param name="cancellation">Ends when the turn may wait no longer.</param>
    /// <exception cref="ModelException">The model gave nothing that could be used.</exception>
    public async Task<Understood> UnderstandAsync(Question question, Retrieved curated, ModelWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(curated);
        ArgumentNullException.ThrowIfNull(work);
        if (curated.IsSure && !curated.IsFollowUp)
            return new Understood(curated, null);
        var said = await model.AskAsync(prompts.Understand, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["dialogue"] = Dialogue(question),
            ["message"] = redactor.Redact(question.Text),
        }, [], question.UserId, work, cancellation);
        var meaning = Meaning.Parse(said);
        return meaning.Danger is { } seen
            ? new Understood(curated, seen)
            : new Understood(await BetterAsync(curated, meaning.Question, question, cancellation), null);
    }

    /// <summary>Lets the model answer from what was found, and checks what it says.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="found">What was found for it.</param>
    /// <param name="work">Notes what the model was asked, also when this ends in an exception.</param>
    /// <param name="cancellation">Ends when the turn may wait no longer.</param>
    /// <exception cref="ModelException">The model gave nothing that could be used.</exception>
    public async Task<Assistance> ComposeAsync(Question question, Retrieved found, ModelWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(found);
        if (Candidates(found) is not { Count: > 0 } candidates)
            return new Assistance.WithoutArticle();
        var tools = prompts.Tools;
        var knowledge = new KnowledgePlugin(retrieval, question);
        var family = new FamilyPlugin(question.Family, retrieval);
        var person = new PersonPlugin(tools);
        var places = new PlacesPlugin(directory, question.Family, texts.In(Languages.Language.Japanese).Places, tools);
        knowledge.Give(candidates);
        KernelPlugin[] plugins =
        [
            tools.Plugin("knowledge", ("search", knowledge.SearchAsync)),
            tools.Plugin("family", ("get", family.Get), ("milestones", family.Milestones)),
            tools.Plugin("person", ("offer", person.Offer)),
            tools.Plugin("places", ("find", places.Find)),
        ];
        var said = await model.AskAsync(prompts.Answer, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["language"] = question.Language.Name,
            ["today"] = japan.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["dialogue"] = Dialogue(question),
            ["articles"] = FormJson.Write([.. candidates.Select(KnowledgePlugin.ForModel)]),
            ["question"] = redactor.Redact(found.IsFollowUp ? $"{question.Text}\n（{found.Query}）" : question.Text),
        }, plugins, question.UserId, work, cancellation);

        var answer = ModelAnswer.Parse(said);
        if (answer.Danger is { } seen)
            return new Assistance.Danger(seen);
        if (!answer.Found)
            return new Assistance.Refused(Judgement.Empty) { Places = places.Found };
        var certain = found.Decision is AnswerDecision.Answer sure ? sure.Hit.Article.Id : null;
        var judgement = GroundingCheck.Judge(answer.Text, question.Language, answer.Citations, knowledge.Given, certain);
        return judgement == Judgement.Grounded
            ? new Assistance.Composed(new ComposedAnswer(answer.Text, [.. answer.Citations.Select(id => knowledge.Given[id])], person.IsWanted)) { Places = places.Found }
            : new Assistance.Refused(judgement) { Places = places.Found };
    }

    private async Task<Retrieved> BetterAsync(Retrieved curated, string understood, Question question, CancellationToken cancellation)
    {
        if (understood.Length == 0)
            return curated;
        var again = await retrieval.FindCompleteAsync(understood, question, cancellation);
        return Retrieval.Surer(again.Decision, curated.Decision) >= 0 ? again with { IsFollowUp = curated.IsFollowUp, IsReworded = true } : curated;
    }

    private static IReadOnlyList<Article> Candidates(Retrieved found) => found.Decision switch
    {
        AnswerDecision.Answer answer => [answer.Hit.Article],
        AnswerDecision.Likely likely => [.. likely.Rivals.Select(hit => hit.Article).Prepend(likely.Hit.Article).DistinctBy(article => article.Id, StringComparer.Ordinal).Take(MaxArticles)],
        AnswerDecision.AskBack ask => [.. ask.Rivals.Take(MaxArticles).Select(hit => hit.Article)],
        _ => [],
    };

    // Titles of what was shown stand for the long answers: enough to know what "it" is.
    private string Dialogue(Question question)
    {
        var lines = question.Dialogue.TakeLast(3).Select(exchange =>
            $"保護者：{Short(redactor.Redact(exchange.Text))}" + (retrieval.TitleOf(exchange) is { } title ? $"\n答えた記事：{title}" : ""));
        return string.Join('\n', lines) is { Length: > 0 } dialogue ? dialogue : "（なし）";
    }

    private static string Short(string text) => text.Length <= 200 ? text : new StringInfo(text) is var info && info.LengthInTextElements > 200
        ? info.SubstringByTextElements(0, 200) + "…"
        : text;
}
