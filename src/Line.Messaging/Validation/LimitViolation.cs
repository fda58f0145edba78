namespace Line.Messaging;

/// <summary>Something that LINE would refuse.</summary>
/// <param name="Property">Where it is, as LINE's own errors say it: <c>messages[0].text</c>.</param>
/// <param name="Limit">What LINE allows.</param>
/// <param name="Actual">What is there.</param>
/// <param name="Message">What is wrong, much as LINE would put it.</param>
public sealed record LimitViolation(string Property, string Limit, string Actual, string Message)
{
    public override string ToString() => $"{Property}: {Message} (allowed {Limit}, is {Actual})";
}
