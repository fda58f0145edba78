using Line.Simulator.Account;
using Line.Simulator.AccountLink;
using Line.Simulator.Api;
using Line.Simulator.Audiences;
using Line.Simulator.Clock;
using Line.Simulator.Content;
using Line.Simulator.Coupons;
using Line.Simulator.Faults;
using Line.Simulator.Identity;
using Line.Simulator.Insight;
using Line.Simulator.Liff;
using Line.Simulator.Live;
using Line.Simulator.Messages;
using Line.Simulator.Page;
using Line.Simulator.Recording;
using Line.Simulator.RichMenus;
using Line.Simulator.TestApi;
using Line.Simulator.Tokens;
using Line.Simulator.Users;
using Line.Simulator.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Line.Simulator;

/// <summary>Adds the LINE stand-in to an application and maps it at LINE's own paths.</summary>
public static class LineSimulatorExtensions
{
    private static readonly string[] AnyMethod = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>Registers the simulator. Its clock runs over the application's <see cref="TimeProvider"/>, or the system's.</summary>
    public static IServiceCollection AddLineSimulator(this IServiceCollection services, Action<LineSimulatorOptions> configure)
    {
        services.AddOptions<LineSimulatorOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LineSimulatorOptions>, LineSimulatorOptionsValidator>());
        services.TryAddSingleton(provider => new SimulatorClock(provider.GetService<TimeProvider>() ?? TimeProvider.System));
        services.AddSingleton<SimulatorIds>().AddSingleton<SimulatorSettings>().AddSingleton<ChangeFeed>().AddSingleton<ChangeStream>();
        services.AddSingleton<CallRecorder>().AddSingleton<FaultPlan>().AddSingleton<ApiRateLimiter>().AddSingleton<ApiPipeline>();
        services.AddSingleton<TestPipeline>().AddSingleton<ChatPage>().AddSingleton<ChannelTokens>();
        services.AddSingleton<UserDirectory>().AddSingleton<Talks>().AddSingleton<UserActions>();
        services.AddSingleton<ReplyTokens>().AddSingleton<WebhookAddress>().AddSingleton<WebhookEvents>().AddSingleton<WebhookSender>();
        services.AddSingleton<RetryKeys>().AddSingleton<MessageCounts>().AddSingleton<MessageDelivery>().AddSingleton<AggregationUnits>();
        services.AddSingleton<ChannelAssertions>().AddSingleton<IdTokens>().AddSingleton<LinkTokens>();
        services.AddSingleton<ContentStore>().AddSingleton<RichMenuStore>().AddSingleton<RichMenuUses>().AddSingleton<CouponStore>();
        services.AddSingleton<AudienceStore>().AddSingleton<SendLog>().AddSingleton<NarrowcastRecipients>();
        services.AddSingleton<FirstUsers>().AddSingleton<LiffOperations>();
        AddOperations(services);
        services.AddHostedService(provider => provider.GetRequiredService<WebhookSender>());
        services.AddHostedService(provider => provider.GetRequiredService<FirstUsers>());
        return services;
    }

    /// <summary>
    /// Maps the Messaging API (`/v2/bot/…`, `/oauth2/…`, `/v2/oauth/…`, `/liff/v1/…`), the test API (`/_simulator/…`) and the
    /// chat page. None of it asks who calls: map it in development and tests only.
    /// </summary>
    public static IEndpointRouteBuilder MapLineSimulator(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var all = endpoints.MapGroup("").AllowAnonymous().DisableAntiforgery().WithGroupName("line-simulator").ExcludeFromDescription();

        var api = services.GetRequiredService<ApiPipeline>();
        foreach (var operation in services.GetServices<IApiOperations>().SelectMany(family => family.Operations))
            Map(all, operation, http => api.InvokeAsync(operation, http));
        foreach (var prefix in new[] { "/v2/{**rest}", "/oauth2/{**rest}", "/liff/{**rest}" })
        {
            var unknown = new ApiOperation(HttpMethod.Get, prefix, _ => ApiResponse.NotFound()) { NeedsToken = false };
            all.MapMethods(prefix, AnyMethod, http => api.InvokeAsync(unknown, http));
        }

        var tests = services.GetRequiredService<TestPipeline>();
        foreach (var operation in services.GetServices<ITestOperations>().SelectMany(family => family.Operations))
            Map(all, operation, http => tests.InvokeAsync(operation, http));
        all.MapGet("/_simulator/stream", http => services.GetRequiredService<ChangeStream>().InvokeAsync(http));

        var page = services.GetRequiredService<ChatPage>();
        var path = services.GetRequiredService<IOptions<LineSimulatorOptions>>().Value.PagePath;
        all.MapGet(path + "/{**asset}", http => page.InvokeAsync(http, http.Request.RouteValues["asset"] as string ?? ""));
        return endpoints;
    }

    private static void Map(IEndpointRouteBuilder endpoints, ApiOperation operation, RequestDelegate run) =>
        endpoints.MapMethods(operation.Path, [operation.Method.Method], run);

    private static void AddOperations(IServiceCollection services)
    {
        services.AddSingleton<IApiOperations, MessageOperations>().AddSingleton<IApiOperations, NarrowcastOperations>();
        services.AddSingleton<IApiOperations, AccountOperations>().AddSingleton<IApiOperations, AccountLinkOperations>();
        services.AddSingleton<IApiOperations, ContentOperations>().AddSingleton<IApiOperations, WebhookOperations>();
        services.AddSingleton<IApiOperations, RichMenuOperations>().AddSingleton<IApiOperations, RichMenuAliasOperations>();
        services.AddSingleton<IApiOperations, RichMenuBatchOperations>().AddSingleton<IApiOperations, TokenOperations>();
        services.AddSingleton<IApiOperations, AudienceOperations>().AddSingleton<IApiOperations, InsightOperations>();
        services.AddSingleton<IApiOperations, CouponOperations>().AddSingleton<IApiOperations, RichMenuInsightOperations>();
        services.AddSingleton<IApiOperations>(provider => provider.GetRequiredService<LiffOperations>());
        services.AddSingleton<ITestOperations, UserOperations>().AddSingleton<ITestOperations, StateOperations>();
        services.AddSingleton<ITestOperations, FaultOperations>().AddSingleton<ITestOperations, EventOperations>();
        services.AddSingleton<ITestOperations, ContentTestOperations>().AddSingleton<ITestOperations, SettingOperations>();
        services.AddSingleton<ITestOperations, RichMenuTestOperations>();
    }
}
