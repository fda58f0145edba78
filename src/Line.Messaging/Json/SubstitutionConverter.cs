using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class SubstitutionConverter() : ByTypeConverter<Substitution>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["mention"] = typeof(MentionSubstitution),
        ["emoji"] = typeof(EmojiSubstitution),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override Substitution Unknown(string type, JsonElement raw) => new UnknownSubstitution(type, raw);

    protected override JsonElement? RawOf(Substitution value) => (value as UnknownSubstitution)?.Raw;
}
