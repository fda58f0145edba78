namespace Line.Messaging;

/// <summary>LINE serves its API from two hosts.</summary>
public enum LineHost
{
    /// <summary><c>api.line.me</c>: everything else.</summary>
    Api,

    /// <summary><c>api-data.line.me</c>: content, rich-menu images and audience files.</summary>
    Data,
}
