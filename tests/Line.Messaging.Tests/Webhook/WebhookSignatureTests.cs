using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Line.Messaging.Tests.Support;
using Line.Messaging.Webhook;

namespace Line.Messaging.Tests.Webhook;

public sealed class WebhookSignatureTests
{
    [Fact]
    public void Signature_holds_for_every_published_vector()
    {
        foreach (var vector in JsonElement.Parse(File.ReadAllBytes(Shared.PathOf("fixtures", "signatures.json"))).EnumerateArray())
        {
            var body = Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!);
            var secret = vector.GetProperty("channelSecret").GetString()!;
            var signature = vector.GetProperty("signature").GetString()!;
            var valid = vector.GetProperty("valid").GetBoolean();

            WebhookSignature.IsValid(body, signature, secret).ShouldBe(valid, vector.GetProperty("note").GetString());
            if (valid)
                WebhookSignature.Compute(body, secret).ShouldBe(signature);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void Signature_is_wrong_when_missing_or_malformed(string? signature) =>
        WebhookSignature.IsValid("{}"u8, signature, "SECRET").ShouldBeFalse();

    [Fact]
    public void Signature_takes_a_secret_of_any_length()
    {
        var secret = new string('秘', 500);
        WebhookSignature.IsValid("{}"u8, WebhookSignature.Compute("{}"u8, secret), secret).ShouldBeTrue();
    }

    [Fact]
    public void Signature_without_a_secret_is_an_error_of_the_caller() =>
        Should.Throw<ArgumentException>(() => WebhookSignature.IsValid("{}"u8, "x", ""));

    [Property]
    public bool Signature_holds_for_its_own_body_and_no_other(byte[] body, byte other)
    {
        var signature = WebhookSignature.Compute(body, "secret");
        return WebhookSignature.IsValid(body, signature, "secret")
            && !WebhookSignature.IsValid([.. body, other], signature, "secret")
            && !WebhookSignature.IsValid(body, signature, "Secret");
    }
}
