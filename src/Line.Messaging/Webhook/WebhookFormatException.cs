namespace Line.Messaging.Webhook;

/// <summary>A body that is no webhook: not JSON, or JSON of another shape. The only exception that <see cref="WebhookParser"/> throws.</summary>
public sealed class WebhookFormatException : FormatException
{
    public WebhookFormatException() { }

    public WebhookFormatException(string message) : base(message) { }

    public WebhookFormatException(string message, Exception innerException) : base(message, innerException) { }
}
