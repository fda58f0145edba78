using ConciergeBot.Answering;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Answering;

public sealed class BotActionTests
{
    [Property]
    public void Action_comes_back_from_its_postback_data(BotVerb verb, bool hasArticle)
    {
        var action = new BotAction(verb, hasArticle ? "jidou-teate-shinsei" : null);
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
