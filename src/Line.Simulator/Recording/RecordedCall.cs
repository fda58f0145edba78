using System.Text.Json.Nodes;

namespace Line.Simulator.Recording;

/// <summary>One call in either direction: an API call the bot made, or a webhook it was sent.</summary>
internal sealed record RecordedCall
{
    public long Number { get; init; }

    /// <summary>`api` or `webhook`.</summary>
    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Method { get; init; }

    /// <summary>Path and query of an API call, full address of a webhook.</summary>
    public required string Target { get; init; }

    /// <summary>`POST /v2/bot/message/push`; absent for webhooks and unknown paths.</summary>
    public string? Operation { get; init; }

    /// <summary>0 when there was no answer at all.</summary>
    public int Status { get; init; }

    public string? RequestId { get; init; }

    public string? RetryKey { get; init; }

    public string? Signature { get; init; }

    public string? RequestBody { get; init; }

    public string? ResponseBody { get; init; }

    public string? Fault { get; init; }

    public string? Error { get; init; }

    public int Attempt { get; init; } = 1;

    public TimeSpan Took { get; init; }

    /// <summary>A webhook for which there is no address stays here.</summary>
    public bool WasSent => Target.Length > 0;

    /// <summary>Whether the other side answered 2xx.</summary>
    public bool Accepted => Status is >= 200 and < 300;

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["number"] = Number,
            ["kind"] = Kind,
            ["at"] = At.ToUnixTimeMilliseconds(),
            ["method"] = Method,
            ["target"] = Target,
            ["status"] = Status,
            ["attempt"] = Attempt,
            ["tookMs"] = Math.Round(Took.TotalMilliseconds, 1),
        };
        Add("operation", Operation);
        Add("requestId", RequestId);
        Add("retryKey", RetryKey);
        Add("signature", Signature);
        Add("requestBody", RequestBody);
        Add("responseBody", ResponseBody);
        Add("fault", Fault);
        Add("error", Error);
        return json;

        void Add(string name, string? value)
        {
            if (value is not null)
                json[name] = value;
        }
    }
}
