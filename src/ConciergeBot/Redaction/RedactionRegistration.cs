using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Redaction;

public static class RedactionRegistration
{
    /// <summary>
    /// Redacts what is marked with <see cref="ParentWordsAttribute"/> in logs, and offers
    /// <see cref="JapanesePersonalDataRedactor"/> to whatever sends a parent's words elsewhere, such as to a model.
    /// Data of a class without a redactor is left out of logs altogether (the default of AddRedaction).
    /// </summary>
    public static IServiceCollection AddPersonalDataRedaction(this IServiceCollection services) => services
        .AddSingleton<JapanesePersonalDataRedactor>()
        .AddRedaction(redaction => redaction.SetRedactor<JapanesePersonalDataRedactor>(new DataClassificationSet(PersonalData.ParentWords)))
        .AddLogging(logging => logging.EnableRedaction());
}
