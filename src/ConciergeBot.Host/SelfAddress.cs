using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConciergeBot.Host;

/// <summary>The address under which this very process can be reached; known once the server listens.</summary>
internal sealed class SelfAddress(IServer server)
{
    /// <exception cref="InvalidOperationException">The server does not listen yet.</exception>
    public Uri Url
    {
        get
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
                ?? throw new InvalidOperationException("the server does not listen yet");
            var url = BindingAddress.Parse(address);
            var host = url.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : url.Host;
            return new Uri(FormattableString.Invariant($"{url.Scheme}://{host}:{url.Port}/"));
        }
    }
}
