using System.Text.Json;
using Line.Simulator.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Line.Simulator.TestApi;

/// <summary>The way of a test call: body → operation → answer. No token, no faults, no record.</summary>
internal sealed class TestPipeline(IHostApplicationLifetime lifetime)
{
    public async Task InvokeAsync(ApiOperation operation, HttpContext http)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var body = await ApiBodyReader.ReadAsync(http, operation.MaximumBody, stopping.Token);
        await ApiBodyReader.WriteAsync(http, await HandleAsync(operation, http, body, stopping.Token));
    }

    private static async ValueTask<ApiResponse> HandleAsync(ApiOperation operation, HttpContext http, byte[]? body, CancellationToken cancellationToken)
    {
        if (body is null)
            return ApiResponse.Error(413, "Request entity too large");
        JsonElement json = default;
        if (operation.Body == ApiBody.Json)
        {
            // A JSON body that a web page of another site can send without asking (text/plain) is not taken.
            if (!http.Request.HasJsonContentType())
                return ApiResponse.Error(415, "The content type must be application/json");
            try
            {
                using var document = JsonDocument.Parse(body.Length == 0 ? "{}"u8.ToArray() : body);
                json = document.RootElement.Clone();
            }
            catch (JsonException error)
            {
                return ApiResponse.Error(400, error.Message);
            }
        }
        return await operation.Handle(new ApiRequest(http, "", body, json), cancellationToken);
    }
}
