using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ConciergeBot.Tests;

/// <summary>The arrows between the projects.</summary>
public sealed class ArchitectureTests
{
    private static readonly System.Reflection.Assembly Line = typeof(Line.Messaging.LineMessagingClient).Assembly;
    private static readonly System.Reflection.Assembly Simulator = typeof(Line.Simulator.LineSimulatorOptions).Assembly;
    private static readonly System.Reflection.Assembly Concierge = typeof(ConciergeTelemetry).Assembly;
    private static readonly System.Reflection.Assembly Host = typeof(Host.ConciergeHost).Assembly;

    private static readonly Architecture House = new ArchLoader().LoadAssemblies(Line, Simulator, Concierge, Host).Build();

    [Fact]
    public void Line_library_knows_neither_the_bot_nor_a_web_framework()
    {
        Types().That().ResideInAssembly(Line).Should()
            .NotDependOnAny(Types().That().ResideInAssembly(Concierge, Simulator, Host)).Check(House);
        Line.GetReferencedAssemblies().ShouldNotContain(reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void Simulator_knows_nothing_of_the_bot() =>
        Types().That().ResideInAssembly(Simulator).Should().NotDependOnAny(Types().That().ResideInAssembly(Concierge, Host)).Check(House);

    [Fact]
    public void Concierge_knows_neither_its_host_nor_the_simulator() =>
        Types().That().ResideInAssembly(Concierge).Should().NotDependOnAny(Types().That().ResideInAssembly(Host, Simulator)).Check(House);

    [Fact]
    public void Conversations_and_escalations_do_not_know_what_answers_them() =>
        Types().That().ResideInNamespaceMatching(@"^ConciergeBot\.(Conversations|Escalations)$").Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^ConciergeBot\.Answering(\.|$)")).Check(House);

    [Fact]
    public void Nothing_uses_the_host()
    {
        foreach (var assembly in new[] { Line, Simulator, Concierge })
            assembly.GetReferencedAssemblies().ShouldNotContain(reference => reference.Name == Host.GetName().Name);
    }
}
