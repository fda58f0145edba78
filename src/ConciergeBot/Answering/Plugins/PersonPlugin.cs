using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Plugins;

/// <summary>Lets the model show the way to a person; the concierge adds its list of desks to the answer.</summary>
internal sealed class PersonPlugin
{
    public bool IsWanted { get; private set; }

    [KernelFunction("offer")]
    [Description("保護者が人と話したい様子のときに呼びます。電話できる相談窓口の一覧を、答えといっしょに見せます。")]
    public string Offer()
    {
        IsWanted = true;
        return "相談窓口の一覧を見せます。答えに電話番号を書く必要はありません。";
    }
}
