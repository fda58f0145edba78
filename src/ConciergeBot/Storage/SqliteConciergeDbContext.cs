using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Storage;

public sealed class SqliteConciergeDbContext(DbContextOptions<SqliteConciergeDbContext> options) : ConciergeDbContext(options);
