using ConciergeBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace ConciergeBot.Places;

public static class PlacesRegistration
{
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddSingleton(provider => PlaceDirectory.Load(KnowledgeRegistration.Folder(provider)))
        .AddSingleton<PlaceTelemetry>()
        .AddSingleton<PlaceMessages>()
        .AddSingleton<PlaceTurns>();
}
