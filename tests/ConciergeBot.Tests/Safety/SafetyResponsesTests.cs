using System.Text;
using ConciergeBot.Languages;
using ConciergeBot.Safety;
using Line.Messaging;
using Line.Messaging.Flex;

namespace ConciergeBot.Tests.Safety;

/// <summary>What every answer to a danger sign owes a frightened parent, and what LINE accepts.</summary>
public sealed class SafetyResponsesTests
{
    private const string Discreet = "You have a message.";

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
        var message = (FlexMessage)SafetyMessages.Render(Finding(id), language, Discreet, Person).ShouldHaveSingleItem();

        message.Validate().ShouldBeEmpty();
        Encoding.UTF8.GetByteCount(System.Text.Json.JsonSerializer.Serialize<Message>(message)).ShouldBeLessThanOrEqualTo(30 * 1024);
    }

    [Theory]
    [MemberData(nameof(ResponsesByLanguage))]
    public void Notification_says_the_first_action_and_whom_to_call(string id, string language)
    {
        var finding = Finding(id);

        var message = (FlexMessage)SafetyMessages.Render(finding, language, Discreet, Person)[0];

        message.AltText.ShouldStartWith(finding.Response.In(language).FirstAction);
        message.AltText.ShouldContain(finding.Response.Calls[0].PhoneNumber);
    }

    [Theory]
    [InlineData("violence-now", SafetyKind.DomesticViolence)]
    [InlineData("child-abuse", SafetyKind.ChildAbuse)]
    [InlineData("despair", SafetyKind.Despair)]
    [InlineData("harming-child", SafetyKind.HarmingChild)]
    public void Lock_screen_tells_nothing_of_violence_or_despair(string id, SafetyKind kind)
    {
        var message = (FlexMessage)SafetyMessages.Render(Finding(id) with { Kind = kind }, "ja", Discreet, Person)[0];

        message.AltText.ShouldBe(Discreet);
    }

    [Fact]
    public void Call_buttons_dial_the_numbers_of_the_response()
    {
        var finding = Finding("poisoning");

        var bubble = (FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Discreet, Person)[0]).Contents;

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
        foreach (var response in SafetyFixture.Rules.Responses.Where(response => response.Id is "despair" or "despair-now" or "overdose" or "self-injury" or "help" or "harming-child" or "harming-child-now" or "harming-child-done"))
        {
            var text = response.In("ja");
            var all = string.Concat(text.Steps.Prepend(text.FirstAction).Prepend(text.Title));
            blame.ShouldAllBe(word => !all.Contains(word, StringComparison.Ordinal), response.Id);
            // A person is named, by phone or nearby; nobody answers in the talk itself, so none is promised there.
            (all.Contains("人に相談", StringComparison.Ordinal) || all.Contains("近くの人", StringComparison.Ordinal)).ShouldBeTrue(response.Id);
            all.ShouldNotContain("つなぎます", Case.Sensitive, response.Id);
        }
    }

    [Theory]
    [InlineData(SafetyKind.Despair, "despair-now")]
    [InlineData(SafetyKind.HarmingChild, "harming-child-now")]
    [InlineData(SafetyKind.Injury, "bleeding")]
    [InlineData(SafetyKind.Poisoning, "poisoning-emergency")]
    [InlineData(SafetyKind.Pregnancy, "pregnancy-severe")]
    [InlineData(SafetyKind.Breathing, "not-breathing")]
    public void Answer_to_a_kind_that_no_rule_has_seen_fits_all_of_the_kind(SafetyKind kind, string response) =>
        SafetyFixture.Rules.GravestOf(kind).Response.Id.ShouldBe(response);

    // Whoever tells the milder sign of despair may have taken the pills already, in words that no rule knows.
    [Theory]
    [InlineData("despair")]
    [InlineData("despair-now")]
    [InlineData("harming-child")]
    [InlineData("harming-child-now")]
    public void Answer_to_despair_or_fear_of_oneself_names_the_ambulance_and_dials_it(string id)
    {
        var response = SafetyFixture.Rules.Responses.Single(response => response.Id == id);

        response.Calls.ShouldContain(call => call.Id == "ambulance");
        foreach (var language in Language.All)
            response.In(language.Tag).Steps.ShouldContain(step => step.Contains("119", StringComparison.Ordinal), language.Tag);
    }

    [Fact]
    public void First_button_is_answered_at_every_hour()
    {
        string[] always = ["ambulance", "police", "poison-osaka", "child-guidance", "dv-plus", "yorisoi"];
        foreach (var response in SafetyFixture.Rules.Responses)
            always.ShouldContain(response.Calls[0].Id, response.Id);
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
        ((FlexBubble)((FlexMessage)SafetyMessages.Render(finding, "ja", Discreet, Person)[0]).Contents).Header!.BackgroundColor;

    private static SafetyFinding Finding(string response) => new()
    {
        Signal = "test",
        Kind = SafetyKind.Injury,
        Severity = Severity.Emergency,
        MatchedText = "",
        Response = SafetyFixture.Rules.Responses.Single(candidate => candidate.Id == response),
    };
}
