using ConciergeBot.Answering.Prompts;

namespace ConciergeBot.Answering.Plugins;

/// <summary>Lets the model show the way to a person; the concierge adds its list of desks to the answer.</summary>
internal sealed class PersonPlugin(ToolTexts texts)
{
    public bool IsWanted { get; private set; }

    public string Offer()
    {
        IsWanted = true;
        return texts.Result("person_offer", "offered");
    }
}
