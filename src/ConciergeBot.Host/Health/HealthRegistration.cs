using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConciergeBot.Host.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: Redis, database and knowledge are there.</summary>
internal static class HealthRegistration
{
    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<RedisHealthCheck>("redis", timeout: TimeSpan.FromSeconds(3))
        .AddCheck<DatabaseHealthCheck>("database", timeout: TimeSpan.FromSeconds(3))
        .AddCheck<KnowledgeHealthCheck>("knowledge");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static async Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        foreach (var (name, entry) in report.Entries)
        {
            json.WriteStartObject(name);
            json.WriteString("status", entry.Status.ToString());
            if (entry.Description is not null)
                json.WriteString("description", entry.Description);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
