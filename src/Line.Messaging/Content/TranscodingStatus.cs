using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How far LINE is with a video or sound.</summary>
[JsonConverter(typeof(TolerantEnumConverter<TranscodingStatus>))]
public enum TranscodingStatus
{
    /// <summary>A value newer than this library.</summary>
    Unknown,

    /// <summary>Not yet ready.</summary>
    Processing,

    /// <summary>Ready to be fetched.</summary>
    Succeeded,

    /// <summary>It cannot be fetched.</summary>
    Failed,
}
