using System.Globalization;
using ConciergeBot.Conversations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace ConciergeBot.Answering.Model;

/// <summary>
/// What parents and the deployment may still spend on a day (Asia/Tokyo), counted in Redis over all nodes. Counted after
/// the fact: the last call of a day may go over.
/// </summary>
public sealed partial class TokenBudget(
    IConnectionMultiplexer redis, JapanTime japan, IOptions<ModelOptions> options, ILogger<TokenBudget> logger)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    /// <returns>Which budget is spent; null while there is room in both. One that cannot be read counts as spent.</returns>
    public async Task<ModelFailure?> SpentAsync(string userId)
    {
        var database = redis.GetDatabase();
        try
        {
            var spent = await Task.WhenAll(database.StringGetAsync(ParentKey(userId)), database.StringGetAsync(AllKey()));
            if ((long)spent[1] >= options.Value.TokensPerDay)
                return ModelFailure.BudgetSpent;
            return (long)spent[0] >= options.Value.ParentTokensPerDay ? ModelFailure.ParentBudgetSpent : null;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Log.NotRead(logger, e);
            return ModelFailure.BudgetUnknown;
        }
    }

    /// <summary>Notes what was spent. An answer is not given up because this could not be noted.</summary>
    public Task SpendAsync(string userId, long tokens) => CountAsync(tokens, ParentKey(userId), AllKey());

    /// <summary>Notes what was spent for no parent in particular.</summary>
    public Task SpendAsync(long tokens) => CountAsync(tokens, AllKey());

    private async Task CountAsync(long tokens, params IReadOnlyList<RedisKey> keys)
    {
        if (tokens <= 0)
            return;
        var database = redis.GetDatabase();
        try
        {
            await Task.WhenAll(keys.SelectMany(key => (Task[])[database.StringIncrementAsync(key, tokens), database.KeyExpireAsync(key, Kept)]));
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            Log.NotCounted(logger, tokens, e);
        }
    }

    private RedisKey ParentKey(string userId) => ConversationKeys.Of(userId).Tokens(japan.Today);

    private RedisKey AllKey() => string.Create(CultureInfo.InvariantCulture, $"concierge:tokens:{japan.Today:yyyyMMdd}");

    private static partial class Log
    {
        [LoggerMessage(1461, LogLevel.Warning, "{Tokens} tokens could not be counted")]
        public static partial void NotCounted(ILogger logger, long tokens, Exception exception);

        [LoggerMessage(1462, LogLevel.Warning, "The token budgets could not be read; the curated text goes out")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
