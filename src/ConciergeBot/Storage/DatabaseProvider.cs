namespace ConciergeBot.Storage;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
