namespace ConciergeBot.Knowledge.Figures;

/// <summary>A web or mail address in its one spelling: lower-case scheme and host, no '/' at the end.</summary>
public sealed record WebAddress(string Address) : FigureValue
{
    public override bool Covers(FigureValue stated) => Equals(stated);

    /// <summary>Never throws: what is no address stays as it is written.</summary>
    internal static WebAddress Of(string written)
    {
        var address = written.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + written
            : written.Contains("://", StringComparison.Ordinal) ? written
            : "mailto:" + written.ToLowerInvariant();
        return new WebAddress((Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : address).TrimEnd('/'));
    }
}
