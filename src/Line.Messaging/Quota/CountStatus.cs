using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>Whether LINE has counted a day.</summary>
[JsonConverter(typeof(TolerantEnumConverter<CountStatus>))]
public enum CountStatus
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    Ready,

    /// <summary>Not yet; it takes about a day.</summary>
    Unready,

    /// <summary>Too few to tell.</summary>
    UnavailableForPrivacy,

    /// <summary>Before LINE began to count.</summary>
    OutOfService,
}
