using System.Text.Json.Nodes;
using Line.Simulator.Live;
using Microsoft.Extensions.Options;

namespace Line.Simulator;

/// <summary>What may be switched while the simulator runs; starts as the options say.</summary>
internal sealed class SimulatorSettings(IOptions<LineSimulatorOptions> options, ChangeFeed feed)
{
    private readonly Lock _gate = new();
    private Values _values = Values.From(options.Value);

    public bool RateLimits => Current.RateLimits;

    public bool Redelivery => Current.Redelivery;

    public bool ChatMode => Current.ChatMode;

    public long? MonthlyQuota => Current.MonthlyQuota;

    public string? WebhookUrl => Current.WebhookUrl;

    /// <summary>LINE: webhooks can be switched off in the console; then nothing is sent.</summary>
    public bool WebhookActive => Current.WebhookActive;

    public Values Current
    {
        get { lock (_gate) return _values; }
    }

    public void Change(Func<Values, Values> change)
    {
        lock (_gate)
            _values = change(_values);
        feed.Publish("settings", ToJson());
    }

    public void Reset() => Change(_ => Values.From(options.Value));

    public JsonObject ToJson()
    {
        var now = Current;
        return new JsonObject
        {
            ["rateLimits"] = now.RateLimits,
            ["redelivery"] = now.Redelivery,
            ["chatMode"] = now.ChatMode,
            ["monthlyQuota"] = now.MonthlyQuota,
            ["webhookUrl"] = now.WebhookUrl,
            ["webhookActive"] = now.WebhookActive,
        };
    }

    public sealed record Values(bool RateLimits, bool Redelivery, bool ChatMode, long? MonthlyQuota, string? WebhookUrl, bool WebhookActive)
    {
        public static Values From(LineSimulatorOptions options) =>
            new(options.RateLimits, options.Redelivery, options.ChatMode, options.MonthlyQuota, options.WebhookUrl, WebhookActive: true);
    }
}
