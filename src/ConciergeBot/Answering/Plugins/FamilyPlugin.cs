using System.ComponentModel;
using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Families;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Plugins;

/// <summary>What the model may know of the family that it answers: never a name, never another family.</summary>
internal sealed class FamilyPlugin(FamilyContext family, Retrieval retrieval)
{
    private const int MaxMilestones = 12;

    [KernelFunction("get")]
    [Description("この家族の市町と、子どもの時期（妊娠中、新生児など）を返します。わからない項目は出ません。")]
    public FamilyFacts Get() => new(family.Municipality, family.Stages.Count == 0 ? null : [.. family.Stages.Select(stage => stage.ToString())]);

    [KernelFunction("milestones")]
    [Description("この家族の子どもの時期と、その次の時期の、健診・予防接種・手続きの記事の題を返します。時期がわからないときは空です。内容は、題で記事を探してください。")]
    public IReadOnlyList<Milestone> Milestones() =>
        [.. retrieval.Milestones(family).Take(MaxMilestones).Select(article => new Milestone(article.Id, article.Question))];
}
