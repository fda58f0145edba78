using System.Net;
using System.Text;

namespace Line.Messaging.Tests.Support;

/// <summary>Stands in for LINE's servers: records requests and answers from a queue, 200 and an empty object at its end.</summary>
internal sealed class FakeLine : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Last => Requests[^1];

    public FakeLine Answer(HttpStatusCode status, string body = "{}", params (string Name, string Value)[] headers)
    {
        _answers.Enqueue(_ => Task.FromResult(Response(status, body, headers)));
        return this;
    }

    public FakeLine Answer(string body) => Answer(HttpStatusCode.OK, body);

    public FakeLine Fail(Exception failure)
    {
        _answers.Enqueue(_ => throw failure);
        return this;
    }

    public FakeLine Hang()
    {
        _answers.Enqueue(async cancellationToken =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
            throw new InvalidOperationException("unreachable");
        });
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        lock (Requests)
            Requests.Add(SentRequest.Of(request, body));
        return _answers.TryDequeue(out var answer) ? await answer(cancellationToken) : Response(HttpStatusCode.OK, "{}", []);
    }

    private static HttpResponseMessage Response(HttpStatusCode status, string body, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            response.Headers.Add(name, value);
        return response;
    }
}
