using System.Net.Http.Headers;
using Line.Messaging.Http;

namespace Line.Messaging;

public sealed partial class AudiencesClient
{
    /// <summary>Makes an audience from a file with a user id in each line, at most 1,500,000.</summary>
    /// <param name="description">The audience's name, at most 120 characters.</param>
    /// <param name="file">The lines; read once, so a call that fails is not repeated.</param>
    /// <param name="uploadDescription">A note to the upload.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<AudienceGroup> CreateFromFileAsync(
        string description, Stream file, string? uploadDescription = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(description);
        return _transport.CallAsync(
            new LineRequest(AudienceOperations.CreateByFile).Body(() => Form(file, ("description", description), ("uploadDescription", uploadDescription))),
            LineJson.Info<AudienceGroup>(),
            cancellationToken);
    }

    /// <summary>Adds users to an audience from a file with a user id in each line, at most 1,500,000.</summary>
    /// <inheritdoc cref="CreateFromFileAsync"/>
    public Task AddFromFileAsync(long audienceGroupId, Stream file, string? uploadDescription = null, CancellationToken cancellationToken = default) =>
        _transport.CallAsync(
            new LineRequest(AudienceOperations.AddByFile)
                .Body(() => Form(file, ("audienceGroupId", Id(audienceGroupId)), ("uploadDescription", uploadDescription))),
            cancellationToken);

    private static MultipartFormDataContent Form(Stream file, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (value is not null)
                form.Add(new StringContent(value), name);
        }

        form.Add(new StreamContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, "file", "users.txt");
        return form;
    }
}
