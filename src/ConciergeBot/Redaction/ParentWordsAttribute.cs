using Microsoft.Extensions.Compliance.Classification;

namespace ConciergeBot.Redaction;

/// <summary>Marks a parent's own words, on a log method's parameter for example: they are redacted before they are written.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class ParentWordsAttribute() : DataClassificationAttribute(PersonalData.ParentWords);
