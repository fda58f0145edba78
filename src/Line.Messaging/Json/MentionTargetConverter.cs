using System.Collections.Frozen;
using System.Text.Json;

namespace Line.Messaging.Json;

internal sealed class MentionTargetConverter() : ByTypeConverter<MentionTarget>(Family)
{
    private static readonly FrozenDictionary<string, Type> Family = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["user"] = typeof(UserMentionTarget),
        ["all"] = typeof(AllMentionTarget),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override MentionTarget Unknown(string type, JsonElement raw) => new UnknownMentionTarget(type, raw);

    protected override JsonElement? RawOf(MentionTarget value) => (value as UnknownMentionTarget)?.Raw;
}
