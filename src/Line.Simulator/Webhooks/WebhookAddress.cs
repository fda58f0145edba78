using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Line.Simulator.Webhooks;

/// <summary>Finds out where webhooks go, at the moment one does: a server knows its own address only once it listens.</summary>
internal sealed class WebhookAddress(IServiceProvider services, SimulatorSettings settings, IOptions<LineSimulatorOptions> options)
{
    /// <summary>The address, or null when none is set that webhooks could go to.</summary>
    public Uri? Resolve()
    {
        var configured = settings.WebhookUrl;
        if (string.IsNullOrWhiteSpace(configured))
            configured = options.Value.ResolveWebhookUrl?.Invoke(services);
        if (string.IsNullOrWhiteSpace(configured))
            return null;
        if (configured.StartsWith('/'))
            return new Uri(OwnAddress(), configured);
        return Uri.TryCreate(configured, UriKind.Absolute, out var absolute) && absolute.Scheme is ("http" or "https") ? absolute : null;
    }

    private Uri OwnAddress()
    {
        var addresses = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        // Plain HTTP first: a development certificate need not be trusted to talk to oneself.
        var own = addresses.OrderBy(address => address.StartsWith("https", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        if (own is null)
            return new Uri("http://localhost/");
        var address = Microsoft.AspNetCore.Http.BindingAddress.Parse(own);
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port).Uri;
    }
}
