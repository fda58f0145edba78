using System.Globalization;

namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>The answer holds today and was compared with its source within a year.</summary>
internal sealed class DateRule() : ArticleRule("dates")
{
    private const int MonthsUntilStale = 12;

    protected override IEnumerable<KnowledgeFinding> Check(Article article, DateOnly today)
    {
        if (article.ValidTo < today)
            yield return Error(article, $"validTo（{Day(article.ValidTo.Value)}）を過ぎています。直すか、公開をやめてください。");
        if (article.ValidFrom > article.ValidTo)
            yield return Error(article, "validFrom が validTo より後の日です。");
        if (article.CheckedOn > today)
            yield return Error(article, $"checkedOn（{Day(article.CheckedOn)}）が未来の日です。");
        else if (article.CheckedOn < today.AddMonths(-MonthsUntilStale))
            yield return Warning(article, $"最後に確かめた日（{Day(article.CheckedOn)}）から {MonthsUntilStale} か月を超えました。出典と見比べてください。");
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
