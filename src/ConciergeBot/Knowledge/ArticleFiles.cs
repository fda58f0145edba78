using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ConciergeBot.Knowledge;

/// <summary>
/// Reads articles from a folder of Markdown files with YAML front matter: <c>{id}.md</c> is the article,
/// <c>{id}.{language}.md</c> a translation of it.
/// </summary>
public static partial class ArticleFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads every article below <paramref name="folder"/>, ordered by id.</summary>
    /// <exception cref="ArticleFormatException">A file is malformed, or a translation has no article.</exception>
    public static IReadOnlyList<Article> ReadFolder(string folder) => ReadFolder(folder, static malformed => throw malformed);

    /// <summary>Reads every article below <paramref name="folder"/>, ordered by id, and goes on after a file that cannot be read.</summary>
    /// <param name="folder">The folder of the article files.</param>
    /// <param name="onMalformed">Hears of each file that is malformed or whose article is missing.</param>
    public static IReadOnlyList<Article> ReadFolder(string folder, Action<ArticleFormatException> onMalformed)
    {
        var articles = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToLookup(file => TranslationName().IsMatch(Path.GetFileName(file)));
        foreach (var file in files[false])
            Try(() => AddArticle(articles, file), onMalformed);
        foreach (var file in files[true])
            Try(() => AddTranslation(articles, file), onMalformed);
        return [.. articles.Values];
    }

    /// <summary>Reads one article file.</summary>
    /// <param name="fileName">The file's name, for messages and for the check that it is named after its id.</param>
    /// <param name="text">Front matter and body.</param>
    /// <exception cref="ArticleFormatException">The text is malformed.</exception>
    public static Article Parse(string fileName, string text)
    {
        var (front, body) = Split<ArticleFrontMatter>(fileName, text);
        var id = Required(fileName, "id", front.Id);
        if (Path.GetFileNameWithoutExtension(fileName) != id)
            throw new ArticleFormatException(fileName, $"id '{id}' differs from the file's name");
        return new Article
        {
            Id = id,
            Question = Required(fileName, "question", front.Question),
            Variants = front.Variants ?? [],
            Stages = [.. (front.Stages ?? []).Select(stage => ParseStage(fileName, stage))],
            Municipality = front.Municipality,
            Tags = front.Tags ?? [],
            Source = new ArticleSource(Required(fileName, "source.name", front.Source?.Name), ParseUrl(fileName, front.Source?.Url)),
            Figures = front.Figures ?? [],
            ValidFrom = ParseDate(fileName, "validFrom", front.ValidFrom),
            ValidTo = ParseDate(fileName, "validTo", front.ValidTo),
            CheckedOn = ParseDate(fileName, "checkedOn", Required(fileName, "checkedOn", front.CheckedOn))!.Value,
            NeedsCheck = front.NeedsCheck,
            Body = body,
        };
    }

    private static void Try(Action read, Action<ArticleFormatException> onMalformed)
    {
        try
        {
            read();
        }
        catch (ArticleFormatException e)
        {
            onMalformed(e);
        }
    }

    private static void AddArticle(SortedDictionary<string, Article> articles, string file)
    {
        var article = Parse(Path.GetFileName(file), File.ReadAllText(file));
        if (!articles.TryAdd(article.Id, article))
            throw new ArticleFormatException(Path.GetFileName(file), $"id '{article.Id}' is used by another file");
    }

    private static void AddTranslation(SortedDictionary<string, Article> articles, string file)
    {
        var name = Path.GetFileName(file);
        var match = TranslationName().Match(name);
        var (id, language) = (match.Groups["id"].Value, match.Groups["language"].Value);
        if (!articles.TryGetValue(id, out var article))
            throw new ArticleFormatException(name, $"there is no article '{id}' for this translation");
        var (front, body) = Split<TranslationFrontMatter>(name, File.ReadAllText(file));
        if (front.Id != id || front.Language != language)
            throw new ArticleFormatException(name, $"id '{front.Id}' or language '{front.Language}' differs from the file's name");
        var translation = new ArticleTranslation(Required(name, "question", front.Question), body);
        articles[id] = article with
        {
            Translations = new Dictionary<string, ArticleTranslation>(article.Translations, StringComparer.Ordinal) { [language] = translation },
        };
    }

    private static (TFront Front, string Body) Split<TFront>(string file, string text)
    {
        var match = FrontMatter().Match(text);
        if (!match.Success)
            throw new ArticleFormatException(file, "it must start with '---', YAML front matter and '---'");
        try
        {
            var front = Yaml.Deserialize<TFront>(match.Groups["yaml"].Value)
                ?? throw new ArticleFormatException(file, "the front matter is empty");
            return (front, match.Groups["body"].Value.Trim());
        }
        catch (YamlException e)
        {
            throw new ArticleFormatException(file, $"line {e.Start.Line + 1}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }

    private static string Required(string file, string key, string? value) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArticleFormatException(file, $"'{key}' is missing") : value;

    private static Stage ParseStage(string file, string value) =>
        Enum.TryParse<Stage>(value, ignoreCase: true, out var stage) && Enum.IsDefined(stage)
            ? stage
            : throw new ArticleFormatException(file, $"stage '{value}' is not one of {string.Join(", ", Enum.GetNames<Stage>())}");

    private static Uri? ParseUrl(string file, string? value) =>
        value is null ? null
        : Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" ? url
        : throw new ArticleFormatException(file, $"source.url '{value}' is not a web address");

    private static DateOnly? ParseDate(string file, string key, string? value) =>
        value is null ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new ArticleFormatException(file, $"{key} '{value}' is not a date like 2026-04-01");

    [GeneratedRegex(@"\A---\r?\n(?<yaml>.*?)\r?\n---\r?\n(?<body>.*)\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?<id>[a-z0-9-]+)\.(?<language>[A-Za-z]{2}(-[A-Za-z]+)?)\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TranslationName();
}
