using System.Text.Json;
using ConciergeBot.Answering;
using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using ConciergeBot.Places;
using ConciergeBot.Tests.Languages;
using Line.Messaging;
using Line.Messaging.Flex;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace ConciergeBot.Tests.Places;

public sealed class PlaceTurnsTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    private const double Latitude = 34.1783333;
    private const double Longitude = 131.4738888;

    public static TheoryData<string> Tags => [.. Language.All.Select(language => language.Tag)];

    [Theory]
    [InlineData("近くの施設", "places")]
    [InlineData("近くの図書館", "places:library")]
    [InlineData("近くの子育てひろば", "places:supportcentre")]
    [InlineData("places nearby", "places")]
    [InlineData("附近的图书馆", "places:library")]
    public async Task Words_ask_for_the_location_and_offer_the_municipalities_instead(string words, string data)
    {
        concierge.Services.GetRequiredService<ConciergeTexts>().Book.FindCommand(words)!.Action.ToData().ShouldBe(data);
        var result = await concierge.SayAsync(ConversationState.Empty, words);
        var replies = result.Messages.ShouldHaveSingleItem().QuickReply!.Items.Select(item => item.Action).ToList();
        replies.ShouldContain(action => action is LocationAction);
        replies.OfType<PostbackAction>().ShouldContain(action => action.Data.EndsWith("@towns", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Tags))]
    public async Task Location_is_answered_with_what_is_near_in_every_language(string tag)
    {
        Language.TryParse(tag, out var language).ShouldBeTrue();
        var result = await concierge.LocateAsync(ParentLanguage.Choose(ConversationState.Empty, language), Latitude, Longitude);

        result.Messages.Count.ShouldBe(2);
        result.Messages.SelectMany(message => MessageValidator.Validate(message)).ShouldBeEmpty();
        ((FlexCarousel)((FlexMessage)result.Messages[1]).Contents).Contents.Count.ShouldBe(5);
        var words = concierge.Services.GetRequiredService<ConciergeTexts>().In(language).Places;
        var seen = ConciergeFixture.Seen(result);
        seen.ShouldContain(words.Near.Split('\n')[1]);
        seen.ShouldContain(words.Sample);
        seen.ShouldContain("https://www.google.com/maps/search/?api=1&query=34.17873,131.47459");
        seen.ShouldContain(words.Distance.Replace("{distance}", "100m", StringComparison.Ordinal));
        seen.ShouldContain("\"data\":\"person\"");
        seen.ShouldContain("places:library@34.178,131.474");
    }

    [Fact]
    public async Task Location_is_in_neither_the_state_nor_a_log()
    {
        var logs = concierge.Services.GetRequiredService<FakeLogCollector>();
        logs.Clear();
        var asked = await concierge.SayAsync(ConversationState.Empty, "近くの図書館");
        var result = await concierge.LocateAsync(asked.State!, Latitude, Longitude);
        var narrowed = await concierge.TapAsync(result.State!, "places:library@34.178,131.474");

        foreach (var state in new[] { result.State!, narrowed.State! })
            JsonSerializer.Serialize(state).ShouldSatisfyAllConditions(json => json.ShouldNotContain("34.17"), json => json.ShouldNotContain("131.47"), json => json.ShouldNotContain("見本の通り"));
        logs.GetSnapshot().ShouldAllBe(record => !record.ToString().Contains("34.17") && !record.ToString().Contains("131.47") && !record.ToString().Contains("見本の通り"));
    }

    [Fact]
    public async Task Kind_that_was_asked_for_is_what_the_next_location_is_answered_with()
    {
        var asked = await concierge.SayAsync(ConversationState.Empty, "近くの図書館");
        var result = await concierge.LocateAsync(asked.State!, Latitude, Longitude);
        ConciergeFixture.Seen(result).ShouldContain("【見本】山口市の図書館");
        ConciergeFixture.Seen(result).ShouldNotContain("【見本】山口市の児童館");
        result.State!.WantedPlaces.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_near_says_so()
    {
        var result = await concierge.LocateAsync(ConversationState.Empty, 35.68, 139.76);
        ConciergeFixture.Seen(result).ShouldContain("30km以内");
        result.Messages.ShouldHaveSingleItem().QuickReply.ShouldNotBeNull();
    }

    [Fact]
    public async Task Municipality_is_chosen_by_those_who_do_not_say_where_they_are()
    {
        var towns = await concierge.TapAsync(ConversationState.Empty, "places:@towns");
        ConciergeFixture.Seen(towns).ShouldContain("places:@352021");
        var places = await concierge.TapAsync(towns.State!, "places:@352021");
        ConciergeFixture.Seen(places).ShouldContain("【見本】宇部市の子育てひろば");
        ConciergeFixture.Seen(places).ShouldContain("places:@352021+5");
        var more = await concierge.TapAsync(places.State!, "places:@352021+5");
        ConciergeFixture.Seen(more).ShouldContain("【見本】宇部市の休日夜間こども診療所");
        ConciergeFixture.Seen(await concierge.TapAsync(towns.State!, "places:nursery@352021")).ShouldContain("登録されている施設がまだありません");
    }

    [Theory]
    [InlineData(20, "約100m")]
    [InlineData(420, "約400m")]
    [InlineData(960, "約1km")]
    [InlineData(1240, "約1.2km")]
    [InlineData(12_600, "約13km")]
    public void Distance_is_said_in_words(double metres, string said) =>
        PlaceMessages.Distance(metres, concierge.Services.GetRequiredService<ConciergeTexts>().In(Language.Japanese).Places).ShouldBe(said);
}
