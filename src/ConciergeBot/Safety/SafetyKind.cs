namespace ConciergeBot.Safety;

/// <summary>What a danger sign is about; evaluation and figures are reported by it.</summary>
public enum SafetyKind
{
    /// <summary>No, stopped or laboured breathing.</summary>
    Breathing,

    /// <summary>Unresponsive, limp, blue or pale.</summary>
    Consciousness,

    Convulsion,

    /// <summary>Fever in the first three months of life.</summary>
    InfantFever,

    Choking,

    /// <summary>Swallowed medicine, chemicals, tobacco, batteries, magnets.</summary>
    Poisoning,

    Burn,

    /// <summary>Blow to the head or a fall.</summary>
    HeadInjury,

    /// <summary>Allergic reaction with signs of anaphylaxis.</summary>
    Allergy,

    /// <summary>Dehydration and heat stroke.</summary>
    Dehydration,

    Drowning,

    /// <summary>Heavy bleeding, accidents, other wounds.</summary>
    Injury,

    /// <summary>Danger signs of pregnancy and the weeks after birth.</summary>
    Pregnancy,

    /// <summary>Despair, thoughts of death, self-harm.</summary>
    Despair,

    /// <summary>A parent's fear of harming the child, or having done so.</summary>
    HarmingChild,

    /// <summary>Abuse of a child by someone else, seen or suspected.</summary>
    ChildAbuse,

    DomesticViolence,
}
