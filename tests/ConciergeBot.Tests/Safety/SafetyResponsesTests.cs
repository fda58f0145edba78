using System.Text;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Tests.Safety;

/// <summary>What every answer to a danger sign owes a frightened parent, and what LINE accepts.</summary>
public sealed class SafetyResponsesTests
{
    private static readonly PostbackAction Person = new("人に相談", "person");

    public static TheoryData<string, string> ResponsesByLanguage()
    {
        var data = new TheoryData<string, string>();
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            foreach (var language in Language.All)
                data.Add(response.Id, language.Tag);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ResponsesByLanguage))]
    public void Message_is_within_the_limits_of_line(string id, string language)
    {
        var message = (FlexMessage)SafetyMessages.Render(Finding(id), language, Person).ShouldHaveSingleItem();

        message.Validate().ShouldBeEmpty();
        Encoding.UTF8.GetByteCount(System.Text.Json.JsonSerializer.Serialize<Message>(message)).ShouldBeLessThanOrEqualTo(30 * 1024);
    }

    [Theory]
    [MemberData(nameof(ResponsesByLanguage))]
    public void Notification_says_the_first_action_and_whom_to_call(string id, string language)
    {
        var finding = Finding(id);

        var message = (FlexMessage)SafetyMessages.Render(finding, language, Person)[0];

        message.AltText.ShouldStartWith(finding.Response.In(language).FirstAction);
        message.AltText.ShouldContain(finding.Response.Calls[0].PhoneNumber);
    }

    [Fact]
    public void Call_buttons_dial_the_numbers_of_the_response()
    {
        var finding = Finding("poisoning");

        var bubble = (FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Person)[0]).Contents;

        bubble.Footer!.Contents.OfType<FlexButton>().Select(button => ((UriAction)button.Action).Uri)
            .ShouldBe(["tel:0727272499", "tel:0298529999", "tel:0839212755", "tel:119"]);
    }

    [Fact]
    public void A_number_with_a_hash_is_escaped() =>
        SafetyFixture.Rules.Contacts.Single(contact => contact.Id == "adult-medical").TelUri.OriginalString.ShouldBe("tel:%237119");

    [Fact]
    public void Red_is_for_emergencies_of_the_body_alone()
    {
        Header(Finding("choking")).ShouldBe("#B00020");
        Header(Finding("despair-now") with { Kind = SafetyKind.Despair }).ShouldNotBe("#B00020");
        Header(Finding("burn") with { Severity = Severity.Urgent }).ShouldNotBe("#B00020");
    }

    [Fact]
    public void A_language_without_its_own_text_is_answered_in_english_and_japanese_in_japanese()
    {
        var response = SafetyFixture.Rules.Responses[0];

        response.In("fr").ShouldBe(response.In("en"));
        response.In("ja-kansai").ShouldBe(response.In("ja"));
    }

    [Fact]
    public void Every_response_speaks_every_language_of_the_concierge()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
            Language.All.ShouldAllBe(language => response.Texts.ContainsKey(language.Tag), response.Id);
    }

    [Fact]
    public void First_action_in_japanese_is_one_short_sentence()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            response.FirstAction.Length.ShouldBeLessThanOrEqualTo(60, response.Id);
            response.Title.Length.ShouldBeLessThanOrEqualTo(24, response.Id);
        }
    }

    [Fact]
    public void Despair_is_answered_without_blame_and_with_a_person()
    {
        string[] blame = ["なぜ", "どうして", "べき", "がんばって", "頑張って", "いけません", "ちゃんと"];
        foreach (var response in SafetyFixture.Rules.Responses.Where(response => response.Id is "despair" or "despair-now" or "harming-child" or "harming-child-now"))
        {
            var text = response.In("ja");
            var all = string.Concat(text.Steps.Prepend(text.FirstAction).Prepend(text.Title));
            blame.ShouldAllBe(word => !all.Contains(word, StringComparison.Ordinal), response.Id);
            // A person is named, by phone or nearby; nobody answers in the talk itself, so none is promised there.
            (all.Contains("人に相談", StringComparison.Ordinal) || all.Contains("近くの人", StringComparison.Ordinal)).ShouldBeTrue(response.Id);
            all.ShouldNotContain("つなぎます", Case.Sensitive, response.Id);
        }
    }

    [Fact]
    public void Every_contact_has_a_number_with_a_source_and_a_date()
    {
        foreach (var contact in SafetyFixture.Rules.Contacts)
        {
            contact.Source.Url.ShouldNotBeNull(contact.Id);
            contact.CheckedOn.ShouldBeGreaterThanOrEqualTo(new DateOnly(2026, 11, 1), contact.Id);
        }
    }

    private static string? Header(SafetyFinding finding) =>
        ((FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Person)[0]).Contents).Header!.BackgroundColor;

    private static SafetyFinding Finding(string response) => new()
    {
        Signal = "test",
        Kind = SafetyKind.Injury,
        Severity = Severity.Emergency,
        MatchedText = "",
        Response = SafetyFixture.Rules.Responses.Single(candidate => candidate.Id == response),
    };
}
