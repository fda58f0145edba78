namespace ConciergeBot.Safety.Rules;

/// <summary>A YAML file of <c>knowledge/safety</c> as it stands there; each file holds the sections it needs.</summary>
internal sealed class SafetyFile
{
    /// <summary>Spelling → the variants that mean it.</summary>
    public Dictionary<string, List<string>>? Spellings { get; set; }

    /// <summary>Kanji → how they are read.</summary>
    public Dictionary<string, string>? Readings { get; set; }

    /// <summary>Words that hide what stands inside them.</summary>
    public List<string>? Ignored { get; set; }

    /// <summary>Word groups by name.</summary>
    public Dictionary<string, List<string>>? Words { get; set; }

    public List<ExemptionEntry>? Exemptions { get; set; }
    public List<ContactEntry>? Contacts { get; set; }
    public List<ResponseEntry>? Responses { get; set; }
    public List<SignalEntry>? Signals { get; set; }
}
