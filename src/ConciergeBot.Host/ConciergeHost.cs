using ConciergeBot.Answering.Retrieving;
using ConciergeBot.Host.Commands;
using ConciergeBot.Host.Engines;
using ConciergeBot.Host.Health;
using ConciergeBot.Knowledge.Search;
using ConciergeBot.Places;
using ConciergeBot.Safety;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Host;

/// <summary>Builds and runs the concierge.</summary>
public static class ConciergeHost
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <returns>The process's exit code: 0 after a normal stop, 2 when the settings are not complete, or the command's own.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                ["check", .. var rest] => await CheckCommand.RunAsync(rest),
                ["check-knowledge", .. var rest] => CheckKnowledgeCommand.Run(rest),
                ["approve-safety", .. var rest] => ApproveSafetyCommand.Run(rest),
                [var command, ..] when !command.StartsWith('-') => await RefuseAsync(command),
                _ => await ServeAsync(args),
            };
        }
        catch (Exception e) when (e is SettingsException or OptionsValidationException or YamlFileException or PlaceFileException or FusionFileException or SafetyRulesException or LexiconFormatException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 2;
        }
        // A value that is no number, no time, none of the words; or somebody else listens at the address.
        catch (Exception e) when (e is InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } or IOException { InnerException: AddressInUseException })
        {
            await Console.Error.WriteLineAsync(e is IOException ? e.Message : $"The settings cannot be read: {e.Message}");
            return 2;
        }
    }

    private static async Task<int> RefuseAsync(string command)
    {
        await Console.Error.WriteLineAsync($"There is no command '{command}'. There are check, check-knowledge and approve-safety; without a command the concierge starts.");
        return 2;
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args);
        app.PrintWelcomeOnceStarted();
        await app.RunAsync();
        return 0;
    }

    /// <exception cref="SettingsException">A setting is missing or wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        // Settings and knowledge lie beside the program, wherever it is started from; data lies where it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (builder.Configuration["Urls"] is null && builder.Configuration["HTTP_PORTS"] is null)
            builder.WebHost.UseUrls(DefaultUrl);

        builder.Services.AddConcierge(builder.Configuration);
        var engines = builder.AddEngines();
        builder.AddLine(engines);
        builder.AddTelemetry();
        builder.AddHealth();

        var app = builder.Build();
        app.MapConcierge();
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapSimulator(engines);
        return app;
    }
}
