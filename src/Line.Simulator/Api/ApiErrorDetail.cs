namespace Line.Simulator.Api;

/// <summary>One entry of `details` in an error body: what is wrong, and where (`messages[0].text`).</summary>
internal sealed record ApiErrorDetail(string Message, string? Property = null);
