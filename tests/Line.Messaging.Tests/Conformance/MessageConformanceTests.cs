using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Line.Messaging.Tests.Messages;

namespace Line.Messaging.Tests.Conformance;

public sealed class MessageConformanceTests
{
    private static readonly JsonObject MessageSchema = new() { ["$ref"] = "#/components/schemas/Message" };

    private static IReadOnlyList<string> Check(Message message) =>
        new SchemaChecker(OpenApi.Files[0]).Check(JsonElement.Parse(LineJson.SerializeToUtf8Bytes(message)), MessageSchema);

    [Fact]
    public void Every_sample_is_of_the_specification()
    {
        foreach (var message in Samples.Messages)
            Check(message).ShouldBeEmpty();
    }

    [Fact]
    public void Checker_finds_what_is_not_of_the_specification()
    {
        Check(new UnknownMessage("x", JsonElement.Parse("""{"type":"text","text":1,"more":true}"""))).ShouldBe(["$.text: is no string", "$: has more, which the specification does not name"]);
        Check(LineJson.DeserializeMessage("""{"type":"sticker"}""")).ShouldBe(["$: lacks packageId", "$: lacks stickerId"]);
    }

    [Property(Arbitrary = [typeof(MessageArbitrary)], MaxTest = 300)]
    public void Valid_message_is_of_the_specification_and_reads_back(Message message)
    {
        message.Validate().ShouldBeEmpty();
        Check(message).ShouldBeEmpty(LineJson.Serialize(message));
        var json = LineJson.Serialize(message);
        LineJson.Serialize(LineJson.DeserializeMessage(json)).ShouldBe(json);
    }
}
