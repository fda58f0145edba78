using System.Buffers.Text;
using System.Text.Json;

namespace Line.Simulator.Tokens;

/// <summary>The parts of a JSON Web Token, unverified.</summary>
internal sealed record Jwt(JsonElement Header, JsonElement Claims, string SignedPart, byte[] Signature)
{
    public static Jwt? TryParse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 3 || TryDecode(parts[2]) is not { } signature)
            return null;
        return TryJson(parts[0]) is { } header && TryJson(parts[1]) is { } claims
            ? new Jwt(header, claims, $"{parts[0]}.{parts[1]}", signature)
            : null;
    }

    public static byte[]? TryDecode(string? text) =>
        text is not null && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;

    private static JsonElement? TryJson(string part)
    {
        if (TryDecode(part) is not { } bytes)
            return null;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return JsonElement.TryParseValue(ref reader, out var element) && element.Value.ValueKind == JsonValueKind.Object ? element : null;
        }
        catch (JsonException)
        {
            return null; // Not JSON, so not a token; the caller says so.
        }
    }
}
