using ConciergeBot.Answering.Model;
using ConciergeBot.Conversations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Tests.Model;

/// <summary>Settings of the model that do not fit are said at start.</summary>
public sealed class ModelOptionsTests
{
    [Theory]
    [InlineData("00:00:12", "00:00:15", true)]
    [InlineData("00:00:13", "00:00:15", true)]
    [InlineData("00:00:12", "00:00:13", false)]
    [InlineData("00:00:12", "00:00:05", false)]
    [InlineData("00:00:03", "00:00:05", true)]
    public void Budget_has_to_fit_into_a_turns_lease(string budget, string lease, bool fits)
    {
        var failure = Failure(lease, ("Model:Budget", budget), ("Model:CallTimeout", "00:00:02"));
        if (fits)
            failure.ShouldBeNull();
        else
            failure!.ShouldSatisfyAllConditions(said => said.ShouldContain($"Model:Budget is '{budget}'"), said => said.ShouldContain($"Conversations:TurnLease '{lease}'"));
    }

    [Fact]
    public void Short_lease_is_no_matter_where_there_is_no_model() => Failure("00:00:05", ("Model:Provider", "None")).ShouldBeNull();

    [Theory]
    [InlineData("-1", false)]
    [InlineData("0", true)]
    [InlineData("4", true)]
    [InlineData("5", false)]
    public void Tool_rounds_are_none_to_four(string rounds, bool fits) =>
        (Failure("00:00:15", ("Model:MaxToolRounds", rounds)) is null).ShouldBe(fits);

    private static string? Failure(string lease, params (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> all = new(StringComparer.Ordinal)
        {
            ["Model:Provider"] = nameof(ModelProvider.OpenAI),
            ["Model:Endpoint"] = "http://127.0.0.1:1/v1",
            ["Model:ApiKey"] = "key",
            ["Model:Chat"] = "chat",
            ["Conversations:TurnLease"] = lease,
        };
        foreach (var (key, value) in settings)
            all[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var services = new ServiceCollection().AddLanguageModel(configuration);
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection(ConversationOptions.Section));
        using var provider = services.BuildServiceProvider();
        try
        {
            _ = provider.GetRequiredService<IOptions<ModelOptions>>().Value;
            return null;
        }
        catch (OptionsValidationException e)
        {
            return e.Message;
        }
    }
}
