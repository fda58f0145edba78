using System.Text.Json;
using Line.Messaging.Flex;
using Line.Messaging.Tests.Support;

namespace Line.Messaging.Tests.Messages;

/// <summary>LINE's showcase of Flex messages, from another SDK's test data.</summary>
public sealed class FlexFixtureTests
{
    [Fact]
    public void Every_showcase_round_trips()
    {
        var fixtures = Shared.Lines("flex-containers.jsonl");
        fixtures.Count.ShouldBe(13);
        foreach (var fixture in fixtures)
        {
            var body = fixture.GetProperty("body");
            var container = LineJson.DeserializeFlex(body);

            container.ShouldBeAssignableTo<FlexContainer>().ShouldNotBeOfType<UnknownFlexContainer>();
            JsonElement.DeepEquals(JsonElement.Parse(LineJson.Serialize(container)), body).ShouldBeTrue(fixture.GetProperty("id").GetString());
        }
    }
}
