using System.Text.Json.Serialization;

namespace ConciergeBot.Languages;

/// <summary>A language in which the concierge speaks. The default value is Japanese, since that is what most parents write.</summary>
[JsonConverter(typeof(LanguageJsonConverter))]
public readonly record struct Language
{
    private static readonly (string Tag, string Name)[] Known =
    [
        ("ja", "日本語"),
        ("ja-easy", "やさしい日本語"),
        ("en", "English"),
        ("zh-Hans", "中文"),
        ("vi", "Tiếng Việt"),
        ("pt", "Português"),
        ("tl", "Filipino (Tagalog)"),
    ];

    private readonly byte _index;

    private Language(int index) => _index = (byte)index;

    public static Language Japanese => default;

    /// <summary>やさしい日本語: short sentences, everyday words, readings beside difficult kanji.</summary>
    public static Language EasyJapanese { get; } = new(1);

    public static Language English { get; } = new(2);

    public static Language Chinese { get; } = new(3);

    public static Language Vietnamese { get; } = new(4);

    public static Language Portuguese { get; } = new(5);

    public static Language Tagalog { get; } = new(6);

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. Known.Select((_, index) => new Language(index))];

    /// <summary>As files, articles and stored states name it: <c>ja</c>, <c>ja-easy</c>, <c>en</c>, <c>zh-Hans</c>, <c>vi</c>, <c>pt</c>, <c>tl</c>.</summary>
    public string Tag => Known[_index].Tag;

    /// <summary>What its speakers call it; fits a quick reply's label (LINE: 20 characters).</summary>
    public string Name => Known[_index].Name;

    /// <summary>Whether it is written in Japanese, plain or easy.</summary>
    public bool IsJapanese => this == Japanese || this == EasyJapanese;

    public static bool TryParse(string? tag, out Language language)
    {
        var index = Array.FindIndex(Known, known => known.Tag == tag);
        language = index < 0 ? default : new Language(index);
        return index >= 0;
    }

    public override string ToString() => Tag;
}
