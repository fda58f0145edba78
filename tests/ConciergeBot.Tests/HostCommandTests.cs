using ConciergeBot.Host;

namespace ConciergeBot.Tests;

public sealed class HostCommandTests
{
    [Theory]
    [InlineData("chek")]
    [InlineData("serve")]
    public async Task Mistyped_command_starts_no_server(string command) =>
        (await ConciergeHost.RunAsync([command])).ShouldBe(2);

    [Theory]
    [InlineData("--Model:Provider=Foo")]
    [InlineData("--Model:Budget=abc")]
    public async Task Setting_that_cannot_be_read_stops_the_start_without_a_crash(string setting)
    {
        var data = Directory.CreateTempSubdirectory("concierge-");
        try
        {
            (await ConciergeHost.RunAsync([setting, "--Embedded=true", "--Simulator:Enabled=true", "--Urls=http://127.0.0.1:0", $"--Data:Path={data.FullName}"])).ShouldBe(2);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
