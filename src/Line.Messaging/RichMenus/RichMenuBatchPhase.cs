using System.Text.Json.Serialization;
using Line.Messaging.Json;

namespace Line.Messaging;

/// <summary>How far a batch is.</summary>
[JsonConverter(typeof(TolerantEnumConverter<RichMenuBatchPhase>))]
public enum RichMenuBatchPhase
{
    /// <summary>Absent, or a value newer than this library.</summary>
    Unknown,

    Ongoing,

    Succeeded,

    /// <summary>For one or more users; others may have been changed.</summary>
    Failed,
}
