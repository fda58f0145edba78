using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How far an audience is.</summary>
[JsonConverter(typeof(TolerantEnumConverter<AudienceStatus>))]
public enum AudienceStatus
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    InProgress,

    Ready,

    Failed,

    Expired,

    Inactive,

    Activating,
}
