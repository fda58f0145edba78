namespace ConciergeBot.Safety;

public static class SafetyKinds
{
    /// <summary>Despair, fear of oneself, violence: what wants calm, not an alarm in red, and nobody who asks again within hours.</summary>
    public static bool IsOfTheMind(this SafetyKind kind) =>
        kind is SafetyKind.Despair or SafetyKind.HarmingChild or SafetyKind.DomesticViolence or SafetyKind.ChildAbuse;
}
