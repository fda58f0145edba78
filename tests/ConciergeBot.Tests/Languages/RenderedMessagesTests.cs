using ConciergeBot.Answering;
using ConciergeBot.Languages;
using Line.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Tests.Languages;

/// <summary>What would be sent, against LINE's own limits.</summary>
public sealed class RenderedMessagesTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private readonly AnswerMessages _messages = concierge.Services.GetRequiredService<AnswerMessages>();
    private readonly ConciergeTexts _texts = concierge.Services.GetRequiredService<ConciergeTexts>();

    public static TheoryData<string> Tags => [.. Language.All.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Line_takes_everything_that_the_concierge_says_of_itself(string tag)
    {
        Language.TryParse(tag, out var language).ShouldBeTrue();
        var phrases = _texts.In(language);
        foreach (var text in typeof(Phrases).GetProperties().Select(property => property.GetValue(phrases)).OfType<string>())
        {
            MessageValidator.Validate(_messages.Text(text, language)).ShouldBeEmpty(text);
            MessageValidator.Validate(_messages.WithSuggestions(text, language)).ShouldBeEmpty(text);
        }

        MessageValidator.Validate(_messages.Cut(language)).ShouldBeEmpty();
        MessageValidator.Validate(LanguageChoice.Message()).ShouldBeEmpty();
    }
}
