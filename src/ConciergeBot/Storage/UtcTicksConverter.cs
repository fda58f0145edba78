using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConciergeBot.Storage;

/// <summary>Keeps an instant as UTC ticks.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
