using System.Reflection;
using Microsoft.Extensions.Logging;

namespace ConciergeBot.Tests;

/// <summary>An event id says which line of the program spoke.</summary>
public sealed class LogEventTests
{
    [Fact]
    public void Log_event_ids_are_unique_over_the_assemblies()
    {
        var ids = ((Assembly[])[typeof(ConciergeTelemetry).Assembly, typeof(Host.ConciergeHost).Assembly])
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(method => (Method: $"{method.DeclaringType}.{method.Name}", method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId))
            .Where(item => item.EventId is not null)
            .ToList();
        ids.Count.ShouldBeGreaterThan(30);
        ids.GroupBy(item => item.EventId).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same.Select(item => item.Method))).ShouldBeEmpty();
    }
}
