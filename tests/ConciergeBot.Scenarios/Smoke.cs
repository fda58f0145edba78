namespace ConciergeBot.Scenarios;

public sealed class Smoke
{
    [Fact]
    public void Runner_runs() => 1.ShouldBe(1);
}
