using System.Text.Json;

namespace Line.Messaging.Json;

/// <summary>Carries the path below the point where one serializer call hands over to another, so that an error names its full path.</summary>
internal sealed class NestedJsonException : JsonException
{
    private NestedJsonException(string message, string tail, Exception inner) : base(message, inner) => Tail = tail;

    private string Tail { get; }

    public static NestedJsonException Below(JsonException inner) => new(Plain(inner), PathOf(inner).TrimStart('$'), inner);

    /// <summary>The same error with its whole path in <see cref="JsonException.Path"/>.</summary>
    public static JsonException Whole(JsonException error) =>
        new($"{PathOf(error)}: {Plain(error)}", PathOf(error), error.LineNumber, error.BytePositionInLine, error);

    private static string PathOf(JsonException error) => (error.Path ?? "$") + (error as NestedJsonException)?.Tail;

    // The serializer appends its own, partial path to the message.
    private static string Plain(JsonException error) =>
        error.Message.IndexOf(" Path: ", StringComparison.Ordinal) is var at and >= 0 ? error.Message[..at] : error.Message;
}
