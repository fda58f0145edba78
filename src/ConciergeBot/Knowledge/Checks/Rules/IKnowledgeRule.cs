namespace ConciergeBot.Knowledge.Checks.Rules;

/// <summary>One thing that articles are held to.</summary>
internal interface IKnowledgeRule
{
    IEnumerable<KnowledgeFinding> Check(IReadOnlyList<Article> articles, DateOnly today);
}
