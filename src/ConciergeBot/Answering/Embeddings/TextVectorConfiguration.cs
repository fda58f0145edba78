using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConciergeBot.Answering.Embeddings;

internal sealed class TextVectorConfiguration : IEntityTypeConfiguration<TextVector>
{
    public void Configure(EntityTypeBuilder<TextVector> builder)
    {
        builder.ToTable("TextVectors");
        builder.HasKey(vector => new { vector.Model, vector.TextHash });
        builder.Property(vector => vector.Model).HasMaxLength(120);
        builder.Property(vector => vector.TextHash).HasMaxLength(64);
    }
}
