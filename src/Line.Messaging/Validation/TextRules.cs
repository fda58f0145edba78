using System.Text.RegularExpressions;

namespace Line.Messaging;

/// <summary>LINE: text message and text message (v2).</summary>
internal static partial class TextRules
{
    private const int LongestText = 5000;
    private const int MostEmojis = 20;
    private const int MostMentions = 20;

    public static void Check(Limits limits, string path, TextMessage message)
    {
        var at = Limits.At(path, "emojis");
        limits.Units(Limits.At(path, "text"), message.Text, LongestText);
        if (message.Emojis is not { } emojis)
            return;
        limits.Count(at, emojis, 0, MostEmojis);
        for (var i = 0; i < emojis.Count; i++)
        {
            var emoji = $"{at}[{i}]";
            if (!limits.Present(emoji, emojis[i]))
                continue;
            limits.Required(emoji + ".productId", emojis[i].ProductId);
            limits.Required(emoji + ".emojiId", emojis[i].EmojiId);
            var index = emojis[i].Index;
            if (message.Text is { } text && (index < 0 || index >= text.Length || text[index] != '$'))
                limits.Add(emoji + ".index", "the place of a $", FormattableString.Invariant($"{index}"), "Emoji index must point to a $ in the text");
        }
    }

    public static void Check(Limits limits, string path, TextMessageV2 message)
    {
        var at = Limits.At(path, "substitution");
        limits.Units(Limits.At(path, "text"), message.Text, LongestText);
        var substitution = message.Substitution ?? new Dictionary<string, Substitution>(StringComparer.Ordinal);
        limits.Count(at, substitution, 0, 100);
        CheckCount<MentionSubstitution>(limits, at, substitution, "mentions", MostMentions);
        CheckCount<EmojiSubstitution>(limits, at, substitution, "emojis", MostEmojis);
        foreach (var (key, value) in substitution)
        {
            limits.Form($"{at}.{key}", key, Key(), "1 to 20 letters, digits or underscores", "Invalid key");
            CheckSubstitution(limits, $"{at}.{key}", value);
        }

        if (message.Text is { } text)
            CheckPlaceholders(limits, Limits.At(path, "text"), text, substitution);
    }

    private static void CheckCount<T>(Limits limits, string path, IReadOnlyDictionary<string, Substitution> substitution, string what, int most)
    {
        var count = substitution.Values.OfType<T>().Count();
        if (count > most)
            limits.Add(path, FormattableString.Invariant($"{most} {what}"), FormattableString.Invariant($"{count} {what}"), FormattableString.Invariant($"Size must be between 0 and {most}"));
    }

    private static void CheckSubstitution(Limits limits, string path, Substitution? substitution)
    {
        switch (substitution)
        {
            case MentionSubstitution { Mentionee: UserMentionTarget user }:
                limits.Required(path + ".mentionee.userId", user.UserId);
                break;
            case MentionSubstitution { Mentionee: AllMentionTarget }:
                break;
            case MentionSubstitution mention:
                if (limits.Present(path + ".mentionee", mention.Mentionee))
                    limits.Kind(path + ".mentionee", mention.Mentionee.Type, "user", "all");
                break;
            case EmojiSubstitution emoji:
                limits.Required(path + ".productId", emoji.ProductId);
                limits.Required(path + ".emojiId", emoji.EmojiId);
                break;
            case null:
                limits.Present(path, substitution);
                break;
            default:
                limits.Kind(path, substitution.Type, "mention", "emoji");
                break;
        }
    }

    private static void CheckPlaceholders(Limits limits, string path, string text, IReadOnlyDictionary<string, Substitution> substitution)
    {
        foreach (Match part in Braces().Matches(text))
        {
            if (part.Value is "{{" or "}}")
                continue;
            var key = part.Groups["key"];
            if (!key.Success)
                limits.Add(path, "{key}, {{ or }}", part.Value, "Braces that stand for themselves must be doubled");
            else if (!substitution.ContainsKey(key.Value))
                limits.Add(path, "a key of substitution", key.Value, "Placeholder without a substitution");
        }
    }

    [GeneratedRegex("^[0-9a-zA-Z_]{1,20}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\{|\}\}|\{(?<key>[0-9a-zA-Z_]{1,20})\}|\{|\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
