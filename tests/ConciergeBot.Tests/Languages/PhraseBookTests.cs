using ConciergeBot.Answering;
using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Languages;

public sealed class PhraseBookTests : IDisposable
{
    private static readonly string Phrases = Path.Combine(TestLines.KnowledgeFolder, "phrases");
    private readonly string _folder = Directory.CreateTempSubdirectory("phrases-").FullName;

    [Fact]
    public void Every_language_has_every_phrase_and_labels_that_fit()
    {
        var book = PhraseBook.Load(Phrases);
        foreach (var language in Language.All)
        {
            var words = book[language];
            words.Welcome.ShouldContain("{retentionDays}");
            words.TextCut.ShouldContain("{length}");
            words.PersonCall.ShouldContain("{phone}");
            words.SourceLabel.ShouldContain("{source}");
            words.CheckedLabel.ShouldContain("{date}");
            // LINE: a text message has up to 5,000 characters; ours are read on a phone.
            typeof(Phrases).GetProperties().Select(property => property.GetValue(words)).OfType<string>().ShouldAllBe(text => text.Length > 0 && text.Length <= 900);
            Language.All.ShouldAllBe(other => other.Name.Length <= 20);
        }
    }

    [Theory]
    [InlineData("やさしい日本語にして", "language:ja-easy")]
    [InlineData("English", "language:en")]
    [InlineData("中文", "language:zh-Hans")]
    [InlineData("Tiếng Việt", "language:vi")]
    [InlineData("tieng viet", "language:vi")]
    [InlineData("Português!", "language:pt")]
    [InlineData("TAGALOG", "language:tl")]
    [InlineData("日本語にして。", "language:ja")]
    [InlineData("ことば", "language")]
    [InlineData("Delete my data.", "forget")]
    [InlineData("删除记录", "forget")]
    [InlineData("忘れて", "forget")]
    [InlineData("全部忘れて", "forget")]
    [InlineData("会話を消して", "forget")]
    [InlineData("やりとりを削除して", "forget")]
    [InlineData("消して", "forget")]
    [InlineData("forget everything", "forget")]
    [InlineData("全部删除", "forget")]
    [InlineData("xóa hết", "forget")]
    [InlineData("apagar tudo", "forget")]
    [InlineData("burahin lahat", "forget")]
    [InlineData("職員と話したい", "person")]
    [InlineData("人と話したい", "person")]
    [InlineData("電話したい", "person")]
    [InlineData("I want to talk to a person", "person")]
    [InlineData("想打电话", "person")]
    [InlineData("Tôi muốn gọi điện", "person")]
    [InlineData("Quero falar com uma pessoa", "person")]
    [InlineData("Gusto kong tumawag", "person")]
    [InlineData("ｍｅｎｕ", "menu")]
    public void Command_is_known_in_every_language(string text, string data) =>
        PhraseBook.Load(Phrases).FindCommand(text)!.Action.ToData().ShouldBe(data);

    [Theory]
    [InlineData("英語で相談できますか")]
    [InlineData("How do I apply?")]
    [InlineData("")]
    public void Question_is_no_command(string text) => PhraseBook.Load(Phrases).FindCommand(text).ShouldBeNull();

    // The lock screen shows it, and a violent partner may read there.
    [Fact]
    public void Later_question_to_a_heavy_mind_offers_no_talk()
    {
        var book = PhraseBook.Load(Phrases);
        Language.All.ShouldAllBe(language => !book[language].FollowUpMind.Contains(book[language].LabelPerson, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Start_fails_and_names_the_key_when_a_phrase_is_missing()
    {
        Copy("vi.yaml", text => text.Replace("noneOfThese: Không có ở đây\n", "", StringComparison.Ordinal));
        var e = Should.Throw<YamlFileException>(() => PhraseBook.Load(_folder));
        e.Message.ShouldContain("vi.yaml");
        e.Message.ShouldContain("noneOfThese");
    }

    [Fact]
    public void Start_fails_when_a_label_is_longer_than_line_takes()
    {
        Copy("en.yaml", text => text.Replace("labelUseful: Helpful", "labelUseful: Yes this was very helpful", StringComparison.Ordinal));
        Should.Throw<YamlFileException>(() => PhraseBook.Load(_folder)).Message.ShouldContain("Yes this was very helpful");
    }

    [Fact]
    public void Start_fails_when_a_command_means_two_things()
    {
        Copy("tl.yaml", text => text.Replace("menu: [menu, tulong", "menu: [menu, idioma, tulong", StringComparison.Ordinal));
        Should.Throw<YamlFileException>(() => PhraseBook.Load(_folder)).Message.ShouldContain("idioma");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Copy(string changed, Func<string, string> change)
    {
        foreach (var file in Directory.GetFiles(Phrases, "*.yaml"))
        {
            var text = File.ReadAllText(file);
            var name = Path.GetFileName(file);
            File.WriteAllText(Path.Combine(_folder, name), name == changed ? change(text) : text);
            if (name == changed && change(text) == text)
                throw new InvalidOperationException($"{changed} was not changed");
        }
    }
}
