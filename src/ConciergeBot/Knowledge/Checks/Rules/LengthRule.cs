using System.Globalization;
using ConciergeBot.Knowledge.Search;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>
/// Texts fit where LINE shows them, counted as LINE counts: UTF-16 units, but what a person perceives as one character
/// (a grapheme cluster) on buttons and in the messages that buttons send.
/// </summary>
/// <remarks>
/// LINE, Messaging API: Flex <c>altText</c> 1,500; label of a Flex button 40; message action text 300; <c>uri</c> 1,000.
/// A bubble may have 30 KB of JSON: a text within 1,500 units has at most 9,000 bytes there, so it needs no rule of its own.
/// </remarks>
internal sealed class LengthRule() : ArticleRule("length")
{
    private const int Question = 60;
    private const int Body = 350;
    private const int EnglishBody = 700;
    private const int AltText = 1500;
    private const int ButtonLabel = 40;
    private const int MessageActionText = 300;
    private const int UriAction = 1000;

    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        if (article.Question.Length > Question)
            yield return Error(article, $"question は {Question} 字までです。いまは {article.Question.Length} 字です。");
        else if (Perceived(article.Question) > ButtonLabel)
            yield return Warning(article, $"question が {Perceived(article.Question)} 字あり、選択肢のボタン（{ButtonLabel} 字）では途中で切れます。");
        foreach (var variant in article.Variants.Where(variant => Perceived(variant) > MessageActionText))
            yield return Error(article, $"variants「{variant[..20]}…」は {MessageActionText} 字までです。");
        if (article.Source.Url?.AbsoluteUri.Length > UriAction)
            yield return Error(article, $"source.url は LINE で開ける {UriAction} 字を超えています。");

        foreach (var finding in CheckText(article, null, article.Question, article.Body))
            yield return finding;
        foreach (var (language, translation) in article.Translations)
        {
            foreach (var finding in CheckText(article, language, translation.Question, translation.Body))
                yield return finding;
        }
    }

    private IEnumerable<KnowledgeFinding> CheckText(Article article, string? language, string question, string body)
    {
        int? limit = language switch { null or "ja-easy" => Body, "en" => EnglishBody, _ => null };
        if (body.Length > limit)
            yield return Error(article, $"本文は {limit} 字までです。いまは {body.Length} 字です。", language);
        var spoken = question.Length + 1 + MarkdownText.Plain(body).Length;
        if (spoken > AltText)
            yield return Error(article, $"質問と本文を合わせて {AltText} 字までです（通知に出る文）。いまは {spoken} 字です。", language);
        foreach (var link in MarkdownLink.AllIn(body))
        {
            if (Perceived(link.Text) > ButtonLabel)
                yield return Error(article, $"リンクの文字「{link.Text}」は、ボタンに入る {ButtonLabel} 字までです。", language);
            if (link.Target.Length > UriAction)
                yield return Error(article, $"リンク「{link.Text}」の行き先は、LINE で開ける {UriAction} 字を超えています。", language);
        }
    }

    private static int Perceived(string text) => new StringInfo(text).LengthInTextElements;
}
