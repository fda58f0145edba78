using System.Buffers;
using System.IO.Pipelines;
using Line.Messaging.Webhook;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Line.Messaging.AspNetCore;

/// <summary>One webhook request from raw bytes to the handler's answer.</summary>
internal sealed partial class LineWebhookEndpoint(
    Func<WebhookRequest, HttpContext, Task<IResult>> handler,
    LineWebhookOptions limits,
    IOptionsMonitor<LineMessagingOptions> options,
    WebhookMetrics metrics,
    ILogger logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        var result = await AnswerAsync(context);
        await result.ExecuteAsync(context);
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        if (context.Request.ContentLength > limits.MaxBodyBytes)
            return TooLarge();

        var reader = context.Request.BodyReader;
        var body = await ReadToEndAsync(reader, context.RequestAborted);
        if (body is null)
            return TooLarge();
        WebhookRequest request;
        try
        {
            var bytes = body.Value.IsSingleSegment ? body.Value.First : body.Value.ToArray();
            string? signature = context.Request.Headers[WebhookSignature.HeaderName];
            if (!WebhookSignature.IsValid(bytes.Span, signature, options.CurrentValue.ChannelSecret))
                return WrongSignature(signature);
            request = WebhookParser.Parse(bytes);
        }
        catch (WebhookFormatException error)
        {
            metrics.Request("malformed");
            Log.Malformed(logger, error.Message);
            return new WebhookProblem(StatusCodes.Status400BadRequest, "Not a webhook", error.Message);
        }
        finally
        {
            reader.AdvanceTo(body.Value.End);
        }

        return await DispatchAsync(request, context);
    }

    private async Task<IResult> DispatchAsync(WebhookRequest request, HttpContext context)
    {
        if (request.Events.Count == 0)
        {
            metrics.Request("check"); // LINE's connectivity check
            return TypedResults.Ok();
        }

        metrics.Request("accepted");
        foreach (var received in request.Events)
            metrics.Event(received);
        return await handler(request, context);
    }

    /// <summary>The whole body where the reader keeps it, or null where it is too large.</summary>
    private async ValueTask<ReadOnlySequence<byte>?> ReadToEndAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > limits.MaxBodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
                return read.Buffer;
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private WebhookProblem TooLarge()
    {
        metrics.Request("too_large");
        Log.TooLarge(logger, limits.MaxBodyBytes);
        return new WebhookProblem(StatusCodes.Status413PayloadTooLarge, "Body too large");
    }

    private WebhookProblem WrongSignature(string? signature)
    {
        metrics.Request("wrong_signature");
        Log.WrongSignature(logger, signature is null ? "missing" : "wrong");
        return new WebhookProblem(StatusCodes.Status401Unauthorized, "Signature missing or wrong");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Webhook refused: its signature is {State}")]
        public static partial void WrongSignature(ILogger logger, string state);

        [LoggerMessage(2, LogLevel.Warning, "Webhook refused: more than {Limit} bytes")]
        public static partial void TooLarge(ILogger logger, long limit);

        [LoggerMessage(3, LogLevel.Warning, "Webhook refused: signed, but {Reason}")]
        public static partial void Malformed(ILogger logger, string reason);
    }
}
