using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace ConciergeBot.Answering.Embeddings;

/// <summary>Keeps vectors in the database.</summary>
internal sealed class VectorStore(IDbContextFactory<ConciergeDbContext> databases)
{
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>All vectors of a model, by the hash of their text.</summary>
    public async Task<Dictionary<string, float[]>> ReadAsync(string model, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        return await database.Set<TextVector>().AsNoTracking().Where(vector => vector.Model == model)
            .ToDictionaryAsync(vector => vector.TextHash, vector => MemoryMarshal.Cast<byte, float>(vector.Vector).ToArray(), StringComparer.Ordinal, cancellation);
    }

    /// <summary>Adds vectors; those that another node was faster with stay as they are.</summary>
    public async Task AddAsync(string model, IReadOnlyDictionary<string, float[]> vectors, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var hashes = vectors.Keys.ToList();
        var known = await database.Set<TextVector>().Where(vector => vector.Model == model && hashes.Contains(vector.TextHash))
            .Select(vector => vector.TextHash).ToListAsync(cancellation);
        database.AddRange(vectors.Where(vector => !known.Contains(vector.Key, StringComparer.Ordinal)).Select(vector => new TextVector
        {
            Model = model,
            TextHash = vector.Key,
            Vector = MemoryMarshal.AsBytes<float>(vector.Value).ToArray(),
        }));
        await database.SaveChangesAsync(cancellation);
    }
}
