using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Storage;

public sealed class PostgreSqlConciergeDbContext(DbContextOptions<PostgreSqlConciergeDbContext> options) : ConciergeDbContext(options);
