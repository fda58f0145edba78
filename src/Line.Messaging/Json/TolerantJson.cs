using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Line.Messaging.Json;

/// <summary>Reads parts of JSON that may be missing, of another kind or badly encoded. Nothing here throws.</summary>
internal static class TolerantJson
{
    public static JsonElement Child(this JsonElement parent, ReadOnlySpan<byte> name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            return default;
        try
        {
            return parent.TryGetProperty(name, out var child) ? child : default;
        }
        catch (InvalidOperationException)
        {
            // Another property's name is an escaped lone surrogate, which the look-up refuses to compare.
            return ChildBesideBadNames(parent, name);
        }
    }

    /// <summary>A string, or a number's digits: LINE's ids are strings by its specification and numbers in parts of its reference.</summary>
    public static string? Text(this JsonElement parent, ReadOnlySpan<byte> name) => parent.Child(name).AsText();

    public static string? AsText(this JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                return value.GetRawText();
            case JsonValueKind.String:
                try
                {
                    return value.GetString();
                }
                catch (InvalidOperationException)
                {
                    return LenientString.Decode(JsonMarshal.GetRawUtf8Value(value));
                }

            default:
                return null;
        }
    }

    public static long? Integer(this JsonElement parent, ReadOnlySpan<byte> name)
    {
        var value = parent.Child(name);
        if (value.ValueKind == JsonValueKind.String)
            return long.TryParse(value.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        if (value.ValueKind != JsonValueKind.Number)
            return null;
        if (value.TryGetInt64(out var whole))
            return whole;
        return value.TryGetDouble(out var real) && Math.Abs(real) < long.MaxValue ? (long)real : null;
    }

    public static int? SmallInteger(this JsonElement parent, ReadOnlySpan<byte> name) =>
        parent.Integer(name) is { } value and >= int.MinValue and <= int.MaxValue ? (int)value : null;

    public static double? Real(this JsonElement parent, ReadOnlySpan<byte> name) =>
        parent.Child(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var real) && double.IsFinite(real) ? real : null;

    public static bool? Flag(this JsonElement parent, ReadOnlySpan<byte> name) => parent.Child(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static DateTimeOffset? Instant(this JsonElement parent, ReadOnlySpan<byte> name) =>
        parent.Integer(name) is { } ms && ms >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && ms <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms)
            : null;

    public static TimeSpan? Milliseconds(this JsonElement parent, ReadOnlySpan<byte> name) =>
        parent.Integer(name) is { } ms and >= 0 && ms <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerMillisecond ? TimeSpan.FromMilliseconds(ms) : null;

    public static IReadOnlyList<string> Texts(this JsonElement parent, ReadOnlySpan<byte> name) => parent.Items(name, AsText);

    /// <summary>The items of an array that can be read; none where there is no array.</summary>
    public static IReadOnlyList<T> Items<T>(this JsonElement parent, ReadOnlySpan<byte> name, Func<JsonElement, T?> read) where T : class
    {
        if (parent.Child(name) is not { ValueKind: JsonValueKind.Array } list)
            return [];
        var items = new List<T>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            if (read(item) is { } value)
                items.Add(value);
        }

        return items;
    }

    /// <summary>A property's name, as lenient as <see cref="AsText"/>.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return LenientString.Decode(JsonMarshal.GetRawUtf8PropertyName(property));
        }
    }

    private static JsonElement ChildBesideBadNames(JsonElement parent, ReadOnlySpan<byte> name)
    {
        var wanted = Encoding.UTF8.GetString(name);
        var found = default(JsonElement);
        foreach (var property in parent.EnumerateObject())
        {
            if (NameOf(property) == wanted)
                found = property.Value;
        }

        return found;
    }
}
