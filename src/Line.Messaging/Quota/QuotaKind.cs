using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Whether a month's messages are limited.</summary>
[JsonConverter(typeof(TolerantEnumConverter<QuotaKind>))]
public enum QuotaKind
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    None,

    Limited,
}
