namespace ConciergeBot.Storage;

/// <summary>Where the database is; resolved from <c>Database:Provider</c> and <c>ConnectionStrings:Database</c>.</summary>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString);
