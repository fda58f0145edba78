using ConciergeBot.Answering;
using ConciergeBot.Languages;
using ConciergeBot.Places;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Answering;

public sealed class BotActionTests
{
    public static TheoryData<BotAction> Actions =>
    [
        .. Enum.GetValues<BotVerb>().Select(verb => new BotAction(verb)),
        .. Enum.GetValues<BotVerb>().Where(verb => verb is not (BotVerb.Language or BotVerb.Places)).Select(verb => new BotAction(verb, "jidou-teate-shinsei")),
        .. Enum.GetValues<PlaceKind>().Select(kind => new BotAction(BotVerb.Places, Places: new PlaceQuery(kind, new GeoPoint(34.178, -131.4), Skip: 5))),
        new BotAction(BotVerb.Places, Places: new PlaceQuery(Town: "352039")),
        new BotAction(BotVerb.Places, Places: new PlaceQuery(PlaceKind.Library, ByTown: true)),
        .. Language.All.Select(language => new BotAction(BotVerb.Language, Language: language)),
    ];

    [Theory, MemberData(nameof(Actions))]
    public void Action_comes_back_from_its_postback_data(BotAction action)
    {
        BotAction.TryParse(action.ToData(), out var back).ShouldBeTrue();
        back.ShouldBe(action);
    }

    [Property]
    public void Foreign_postback_data_never_throws(string? data)
    {
        if (BotAction.TryParse(data ?? "", out var action))
            action.ToData().ShouldBe(data);
    }

    [Theory]
    [InlineData("")]
    [InlineData("open:")]
    [InlineData("Open:x")]
    [InlineData("1")]
    [InlineData("action=buy&itemid=1")]
    public void Data_that_was_never_written_here_is_not_an_action(string data) =>
        BotAction.TryParse(data, out _).ShouldBeFalse();
}
