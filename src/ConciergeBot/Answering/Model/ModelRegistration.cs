using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Answering.Model;

internal static class ModelRegistration
{
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsValidator>();
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddHttpClient(nameof(ModelClients), http => http.Timeout = Timeout.InfiniteTimeSpan);
        return services
            .AddSingleton(provider => ModelClients.Create(
                provider.GetRequiredService<IOptions<ModelOptions>>().Value,
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(ModelClients)),
                provider.GetRequiredService<TokenCredential>,
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<TokenBudget>()
            .AddSingleton<LanguageModel>();
    }
}
