using ConciergeBot.Answering.Model;
using ConciergeBot.Host.Engines;
using ConciergeBot.Knowledge;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Host;

/// <summary>Says at start, in a few lines, what runs on what and where to go.</summary>
internal static class WelcomeLines
{
    public static void PrintWelcomeOnceStarted(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join(Environment.NewLine, Lines(app.Services))));

    private static IEnumerable<string> Lines(IServiceProvider services)
    {
        var engines = services.GetRequiredService<EngineSettings>();
        var knowledge = services.GetRequiredService<PublishedKnowledge>();
        var url = services.GetRequiredService<SelfAddress>().Url;
        yield return "";
        yield return FormattableString.Invariant($"ConciergeBot is ready with {knowledge.Current.Count} articles.");
        yield return $"  state      {(engines.Redis is null ? $"Garnet in this process, files under {engines.DataPath}" : "Redis as configured")}";
        yield return $"  database   {engines.Database.Provider}{(engines.DatabaseIsEmbedded ? $", file under {engines.DataPath}" : " as configured")}";
        yield return $"  search     {services.GetRequiredService<TextEngine>().Description}";
        yield return $"  model      {Model(services.GetRequiredService<IOptions<ModelOptions>>().Value)}";
        yield return $"  LINE       {(engines.Simulator ? "the simulator in this process" : "the Messaging API as configured")}";
        yield return $"  webhook    {new Uri(url, Webhook.WebhookEndpoint.Path)}";
        if (engines.Simulator)
            yield return $"  chat here  {new Uri(url, LineRegistration.SimulatorPath)}";
        yield return "";
    }

    private static string Model(ModelOptions model) => model.Provider == ModelProvider.None
        ? "none: curated answers, word for word"
        : $"{model.Chat} at {model.Endpoint}{(model.Embedding is null ? "" : $", vectors by {model.Embedding}")}";
}
