using System.Text;
using ConciergeBot.Webhook;
using Line.Messaging.Webhook;

namespace ConciergeBot.Tests.Webhook;

public sealed class EventAdmissionTests
{
    [Theory]
    [InlineData("""{"type":"message","source":{"type":"user","userId":"U1"}}""", "U1", null)]
    [InlineData("""{"type":"neverSeenBefore","source":{"type":"user","userId":"U1"}}""", "U1", null)]
    [InlineData("""{"type":"message","source":{"type":"group","groupId":"C1","userId":"U1"}}""", null, "group")]
    [InlineData("""{"type":"join","source":{"type":"group","groupId":"C1"}}""", "C1", null)]
    [InlineData("""{"type":"join","source":{"type":"room","roomId":"R1"}}""", "R1", null)]
    [InlineData("""{"type":"join","mode":"standby","source":{"type":"group","groupId":"C1"}}""", null, "group")]
    [InlineData("""{"type":"leave","source":{"type":"room","roomId":"R1"}}""", null, "group")]
    [InlineData("""{"type":"message"}""", null, "no-user")]
    [InlineData("""{"type":"message","source":{"type":"user"}}""", null, "no-user")]
    [InlineData("""{"type":"message","mode":"standby","source":{"type":"user","userId":"U1"}}""", null, "standby")]
    [InlineData("""{"type":"unfollow","mode":"standby","source":{"type":"user","userId":"U1"}}""", "U1", null)]
    [InlineData("""{"type":"unsend","mode":"standby","source":{"type":"user","userId":"U1"},"unsend":{"messageId":"1"}}""", "U1", null)]
    public void Event_is_admitted_or_dropped_by_rule(string json, string? userId, string? reason) =>
        EventAdmission.Decide(Parse(json)).ShouldBe((userId, reason));

    [Fact]
    public void Event_without_an_id_has_the_same_identity_when_it_is_delivered_again()
    {
        var first = EventAdmission.IdOf(Parse("""{"type":"follow","timestamp":1,"source":{"type":"user","userId":"U1"},"deliveryContext":{"isRedelivery":false}}"""));
        var again = EventAdmission.IdOf(Parse("""{"type":"follow","timestamp":1,"source":{"type":"user","userId":"U1"},"deliveryContext":{"isRedelivery":true}}"""));
        var other = EventAdmission.IdOf(Parse("""{"type":"follow","timestamp":2,"source":{"type":"user","userId":"U1"}}"""));
        again.ShouldBe(first);
        other.ShouldNotBe(first);
        EventAdmission.IdOf(Parse("""{"type":"follow","webhookEventId":"01ABC"}""")).ShouldBe("01ABC");
    }

    private static WebhookEvent Parse(string json) => WebhookParser.ParseEvent(Encoding.UTF8.GetBytes(json));
}
