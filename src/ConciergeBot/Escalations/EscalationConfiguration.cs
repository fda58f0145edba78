using ConciergeBot.Languages;
using ConciergeBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConciergeBot.Escalations;

internal sealed class EscalationConfiguration : IEntityTypeConfiguration<Escalation>
{
    private const int NameLength = 40;

    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.HasKey(escalation => escalation.Id);
        builder.Property(escalation => escalation.Id).ValueGeneratedNever();
        builder.Property(escalation => escalation.UserId).HasMaxLength(64);
        // Names, not numbers: the table is read by people, and an order of enum members may change.
        builder.Property(escalation => escalation.Kind).HasConversion<string>().HasMaxLength(NameLength);
        builder.Property(escalation => escalation.Signal).HasMaxLength(80);
        builder.Property(escalation => escalation.Severity).HasConversion<string>().HasMaxLength(NameLength);
        builder.Property(escalation => escalation.Status).HasConversion<string>().HasMaxLength(NameLength);
        builder.Property(escalation => escalation.Language).HasMaxLength(16).HasConversion(
            language => language.Tag,
            tag => Known(tag));
        builder.Property(escalation => escalation.Text).HasMaxLength(EscalationRequest.LongestText);
        builder.Property(escalation => escalation.RaisedAt).HasConversion(new UtcTicksConverter());
        builder.HasIndex(escalation => new { escalation.Status, escalation.RaisedAt });
    }

    private static Language Known(string tag) => Language.TryParse(tag, out var language) ? language : Language.Japanese;
}
