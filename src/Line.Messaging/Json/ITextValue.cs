namespace Line.Messaging.Json;

/// <summary>A string of a known vocabulary that LINE extends without notice: kept as text, checked by validation.</summary>
internal interface ITextValue<TSelf> where TSelf : struct, ITextValue<TSelf>
{
    string Value { get; }

    static abstract AllowedText Allowed { get; }

    static abstract TSelf From(string value);
}
