using Microsoft.Extensions.Compliance.Classification;

namespace ConciergeBot.Redaction;

/// <summary>The classes of data that must not leave the conversation as they are.</summary>
public static class PersonalData
{
    private const string Taxonomy = "ConciergeBot";

    /// <summary>A parent's own words: free text in which names, numbers and addresses may stand.</summary>
    public static DataClassification ParentWords { get; } = new(Taxonomy, nameof(ParentWords));
}
