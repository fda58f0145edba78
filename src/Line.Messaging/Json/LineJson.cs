using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Line.Messaging.Flex;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Message objects as LINE's JSON and back.</summary>
/// <remarks>
/// Reading is tolerant: unknown types and values are kept, missing parts stay null, and <see cref="MessageValidator"/> says what is wrong.
/// Only JSON of another shape (a number for a text) throws, a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> leads to the place.
/// </remarks>
public static class LineJson
{
    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    public static string Serialize(Message message) => JsonSerializer.Serialize(message, Info<Message>());

    public static string Serialize(IReadOnlyList<Message> messages) => JsonSerializer.Serialize(messages, Info<IReadOnlyList<Message>>());

    public static string Serialize(FlexContainer container) => JsonSerializer.Serialize(container, Info<FlexContainer>());

    public static byte[] SerializeToUtf8Bytes(Message message) => JsonSerializer.SerializeToUtf8Bytes(message, Info<Message>());

    public static byte[] SerializeToUtf8Bytes(IReadOnlyList<Message> messages) =>
        JsonSerializer.SerializeToUtf8Bytes(messages, Info<IReadOnlyList<Message>>());

    public static byte[] SerializeToUtf8Bytes(FlexContainer container) => JsonSerializer.SerializeToUtf8Bytes(container, Info<FlexContainer>());

    /// <exception cref="JsonException">The text is not JSON, or a part has the wrong kind.</exception>
    public static Message DeserializeMessage(string json) => Read(() => JsonSerializer.Deserialize(json, Info<Message>()));

    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static Message DeserializeMessage(ReadOnlyMemory<byte> utf8Json) => Read(() => JsonSerializer.Deserialize(utf8Json.Span, Info<Message>()));

    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static Message DeserializeMessage(JsonElement json) => Read(() => json.Deserialize(Info<Message>()));

    /// <summary>Reads the array that a request's <c>messages</c> is.</summary>
    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static IReadOnlyList<Message> DeserializeMessages(string json) =>
        Read(() => JsonSerializer.Deserialize(json, Info<IReadOnlyList<Message>>()));

    /// <inheritdoc cref="DeserializeMessages(string)"/>
    public static IReadOnlyList<Message> DeserializeMessages(ReadOnlyMemory<byte> utf8Json) =>
        Read(() => JsonSerializer.Deserialize(utf8Json.Span, Info<IReadOnlyList<Message>>()));

    /// <inheritdoc cref="DeserializeMessages(string)"/>
    public static IReadOnlyList<Message> DeserializeMessages(JsonElement json) => Read(() => json.Deserialize(Info<IReadOnlyList<Message>>()));

    /// <summary>Reads a bubble or carousel as LINE's Flex Message Simulator exports it.</summary>
    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static FlexContainer DeserializeFlex(string json) => Read(() => JsonSerializer.Deserialize(json, Info<FlexContainer>()));

    /// <inheritdoc cref="DeserializeFlex(string)"/>
    public static FlexContainer DeserializeFlex(ReadOnlyMemory<byte> utf8Json) =>
        Read(() => JsonSerializer.Deserialize(utf8Json.Span, Info<FlexContainer>()));

    /// <inheritdoc cref="DeserializeFlex(string)"/>
    public static FlexContainer DeserializeFlex(JsonElement json) => Read(() => json.Deserialize(Info<FlexContainer>()));

    /// <summary>Reads the body of a request that makes a rich menu.</summary>
    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static RichMenu DeserializeRichMenu(ReadOnlyMemory<byte> utf8Json) => Read(() => JsonSerializer.Deserialize(utf8Json.Span, Info<RichMenu>()));

    /// <inheritdoc cref="DeserializeRichMenu(ReadOnlyMemory{byte})"/>
    public static RichMenu DeserializeRichMenu(JsonElement json) => Read(() => json.Deserialize(Info<RichMenu>()));

    public static string Serialize(RichMenu menu) => JsonSerializer.Serialize(menu, Info<RichMenu>());

    /// <summary>Reads the body of a request that makes a coupon.</summary>
    /// <inheritdoc cref="DeserializeMessage(string)"/>
    public static NewCoupon DeserializeCoupon(JsonElement json) => Read(() => json.Deserialize(Info<NewCoupon>()));

    internal static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    internal static T Read<T>(Func<T?> deserialize) where T : class
    {
        try
        {
            return deserialize() ?? throw new JsonException("must not be null", "$", null, null);
        }
        catch (JsonException error)
        {
            throw NestedJsonException.Whole(error);
        }
        catch (InvalidOperationException badText)
        {
            // A string with bytes that are no UTF-8, or an escape of half a surrogate pair.
            throw new JsonException("a string is not valid Unicode", badText);
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(MessageJsonContext.Default.Options)
        {
            // Japanese stays Japanese: a third of the size of its escapes, and LINE's limits count bytes. The JSON goes into no HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(MessageJsonContext.Default, ApiJsonContext.Default),
        };
        options.MakeReadOnly();
        return options;
    }
}
