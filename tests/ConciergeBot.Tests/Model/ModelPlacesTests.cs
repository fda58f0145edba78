using ConciergeBot.Conversations;
using ConciergeBot.Families;
using ConciergeBot.Tests.Languages;

namespace ConciergeBot.Tests.Model;

/// <summary>What a model can look up of places, and what a parent sees of it.</summary>
[Collection(nameof(ModelCollection))]
public sealed class ModelPlacesTests(ModelFixture fixture)
{
    private const string Question = "児童手当の申請はいつまでですか？";
    private const string Article = "jidou-teate-shinsei";

    [Fact]
    public async Task Place_is_shown_as_our_card_and_the_model_hears_no_telephone_number_or_location()
    {
        var (given, seen) = await FindAsync("""{"kind":"Library","municipality":"宇部市","latitude":34.1,"userId":"Uother"}""");
        given.ShouldContain("【見本】宇部市の図書館");
        given.ShouldContain("実在しません");
        given.ShouldNotContain("山口市の図書館");
        given.ShouldNotContain("33.95");
        seen.ShouldContain("AIがまとめました");
        seen.ShouldContain("【見本】宇部市の図書館");
        seen.ShouldContain("見本（実在しません）");
        fixture.Model.Calls[0].Body.GetRawText().ShouldContain("places_find");
    }

    [Fact]
    public async Task Municipality_is_the_familys_own_where_none_is_named()
    {
        (await FindAsync("""{"kind":"Library"}""", new FamilyContext("防府市", []))).Given.ShouldContain("防府市の図書館");
        (await FindAsync("""{"kind":"Library"}""")).Given.ShouldContain("市町がわかりません");
    }

    [Theory]
    [InlineData("""{"kind":"Library","municipality":"広島市"}""", "その市町はありません")]
    [InlineData("""{"kind":"Library","municipality":"萩市"}""", "登録された施設がありません")]
    [InlineData("""{"kind":"Castle","municipality":"宇部市"}""", "rror")]
    [InlineData("""{"kind":99,"municipality":"宇部市"}""", "その種類はありません")]
    [InlineData("""{"municipality":"宇部市"}""", "rror")]
    public async Task Bad_arguments_show_no_place_and_cost_the_parent_nothing(string arguments, string told)
    {
        var (given, seen) = await FindAsync(arguments);
        given.ShouldContain(told);
        seen.ShouldContain("15日以内");
        seen.ShouldNotContain("【見本】");
    }

    [Fact]
    public async Task Number_of_a_place_in_the_models_words_is_refused_and_the_card_is_shown_all_the_same()
    {
        var (_, seen) = await FindAsync("""{"kind":"Library","municipality":"宇部市"}""", answer: "図書館は10時から18時まで、電話は0836-00-0000です。");
        seen.ShouldNotContain("0836-00-0000");
        seen.ShouldNotContain("AIがまとめました");
        seen.ShouldContain("【見本】宇部市の図書館");
    }

    private async Task<(string Given, string Seen)> FindAsync(string arguments, FamilyContext? family = null, string answer = "15日以内です。")
    {
        fixture.Rest();
        fixture.Model.Chat = (_, call, context) => call == 0
            ? ModelStandIn.CallTool(context, "places_find", arguments)
            : ModelStandIn.SayJson(context, new { found = true, answer, citations = new[] { Article }, danger = "none" });
        var result = await fixture.Concierge.SayAsync(ConversationState.Empty with { Family = family }, Question);
        return (fixture.Model.Calls[1].Said("tool"), ConciergeFixture.Seen(result));
    }
}
