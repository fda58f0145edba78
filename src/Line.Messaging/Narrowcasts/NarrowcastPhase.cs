using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How far a narrowcast is.</summary>
[JsonConverter(typeof(TolerantEnumConverter<NarrowcastPhase>))]
public enum NarrowcastPhase
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    /// <summary>Being prepared.</summary>
    Waiting,

    Sending,

    /// <summary>Sent; not every user need have got it.</summary>
    Succeeded,

    Failed,
}
