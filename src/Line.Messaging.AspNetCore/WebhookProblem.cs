using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Line.Messaging.AspNetCore;

/// <summary>A refusal as problem details: as the application shapes them, else as they are. Needs no reflection, unlike the framework's own result.</summary>
internal sealed partial class WebhookProblem(int status, string title, string? detail = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail, Type = TypeOf(status) };
        if (httpContext.RequestServices.GetService<IProblemDetailsService>() is { } application
            && await application.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem }))
            return;
        await httpContext.Response.WriteAsJsonAsync(problem, Json.Default.ProblemDetails, "application/problem+json", httpContext.RequestAborted);
    }

    private static string TypeOf(int status) => "https://tools.ietf.org/html/rfc9110#section-15.5." + status switch
    {
        StatusCodes.Status401Unauthorized => "2",
        StatusCodes.Status413PayloadTooLarge => "14",
        _ => "1",
    };

    [JsonSerializable(typeof(ProblemDetails))]
    private sealed partial class Json : JsonSerializerContext;
}
