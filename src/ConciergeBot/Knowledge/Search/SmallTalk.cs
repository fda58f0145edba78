using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ConciergeBot.Knowledge.Search;

/// <summary>
/// Knows thanks, greetings and questions about the bot itself. A message is small talk only when nothing else is in it:
/// 「ありがとう。児童手当は？」 is a question.
/// </summary>
public sealed class SmallTalk
{
    private readonly PhraseTrie _phrases = new();
    private readonly PhraseTrie _fillers = new();
    private readonly List<SmallTalkReply> _replies = [];

    private SmallTalk(SmallTalkFile file)
    {
        foreach (var filler in file.Fillers)
            _fillers.Add(Key(filler), 0);
        foreach (var entry in file.Kinds)
        {
            _replies.Add(new SmallTalkReply(entry.Kind, entry.Reply.Trim()));
            foreach (var phrase in entry.Phrases)
                _phrases.Add(Key(phrase), _replies.Count - 1);
        }
    }

    /// <summary>Reads <c>small-talk.yaml</c>.</summary>
    /// <exception cref="LexiconFormatException">The file is malformed.</exception>
    public static SmallTalk Load(string file)
    {
        try
        {
            var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
            return new SmallTalk(yaml.Deserialize<SmallTalkFile>(File.ReadAllText(file)));
        }
        catch (YamlException e)
        {
            throw new LexiconFormatException(file, (int)e.Start.Line, e.Message);
        }
    }

    /// <summary>The reply to a message of small talk; null when the message is anything else. Of several kinds the last said counts.</summary>
    public SmallTalkReply? Recognise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = Key(text);
        SmallTalkReply? reply = null;
        for (var i = 0; i < key.Length;)
        {
            var (length, value) = _phrases.Longest(key, i, 0, static (_, _) => true);
            if (length > 0)
                reply = _replies[value];
            else
                length = _fillers.Longest(key, i, 0, static (_, _) => true).Length;
            if (length == 0)
                return null;
            i += length;
        }

        return reply;
    }

    /// <summary>Letters and digits: marks and spaces say nothing here, emoji only where there are no words.</summary>
    private static string Key(string text)
    {
        var letters = string.Concat(TextNormalizer.Normalize(text).Where(char.IsLetterOrDigit));
        return letters.Length > 0 ? letters : string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol));
    }
}
