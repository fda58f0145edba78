using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Families;

namespace ConciergeBot.Answering.Plugins;

/// <summary>What the model may know of the family that it answers: never a name, never another family.</summary>
internal sealed class FamilyPlugin(FamilyContext family, Retrieval retrieval)
{
    private const int MaxMilestones = 12;

    public FamilyFacts Get() => new(family.Municipality, family.Stages.Count == 0 ? null : [.. family.Stages.Select(stage => stage.ToString())]);

    public IReadOnlyList<Milestone> Milestones() =>
        [.. retrieval.Milestones(family).Take(MaxMilestones).Select(article => new Milestone(article.Id, article.Question))];
}
