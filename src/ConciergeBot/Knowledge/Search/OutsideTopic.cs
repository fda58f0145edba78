namespace ConciergeBot.Knowledge.Search;

/// <summary>A kind of question that the knowledge does not cover, searched like an article so that the two can be compared.</summary>
internal static class OutsideTopic
{
    /// <summary>Begins the id of every such topic.</summary>
    public const string Prefix = "outside:";

    /// <param name="topic">The kind, then questions of that kind.</param>
    public static Article Of(IReadOnlyList<string> topic) => new()
    {
        Id = Prefix + topic[0],
        Question = topic[1],
        Variants = [.. topic.Skip(2)],
        Body = "",
        Source = new ArticleSource("", null),
        CheckedOn = DateOnly.MinValue,
    };
}
