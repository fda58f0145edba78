using System.Text.Json;
using System.Text.Json.Serialization;
using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.FollowUps;

/// <summary>The one question, some time after a danger sign: how is it now?</summary>
/// <param name="TurnId">The turn that saw the sign; LINE's retry key is derived from it.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="Response">The safety response that was given; its telephone lines are offered again.</param>
/// <param name="Language">In which language the parent is asked.</param>
/// <param name="DueAt">When, never at night.</param>
public sealed record FollowUp(
    string TurnId,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SafetyKind>))] SafetyKind Kind,
    string Response,
    Language Language,
    DateTimeOffset DueAt)
{
    public byte[] Serialize() => JsonSerializer.SerializeToUtf8Bytes(this, FollowUpJson.Default.FollowUp);

    public static FollowUp Deserialize(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, FollowUpJson.Default.FollowUp) ?? throw new JsonException("a follow-up is null");
}
