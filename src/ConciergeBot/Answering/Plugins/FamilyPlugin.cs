using System.ComponentModel;
using ConciergeBot.Families;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Plugins;

/// <summary>What the model may know of the family that it answers: never a name, never another family.</summary>
internal sealed class FamilyPlugin(FamilyContext family)
{
    [KernelFunction("get")]
    [Description("この家族の市町と、子どもの時期（妊娠中、新生児など）を返します。わからない項目は出ません。")]
    public FamilyFacts Get() => new(family.Municipality, family.Stages.Count == 0 ? null : [.. family.Stages.Select(stage => stage.ToString())]);
}
