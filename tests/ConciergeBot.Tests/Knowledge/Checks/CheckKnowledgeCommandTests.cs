using ConciergeBot.Host.Commands;
using Microsoft.Extensions.Time.Testing;

namespace ConciergeBot.Tests.Knowledge.Checks;

public sealed class CheckKnowledgeCommandTests : IDisposable
{
    private const string Sound = """
        ---
        id: jidou-teate
        question: 児童手当の申請はいつまでですか？
        variants: [児童手当 いつまで, 子ども手当ってどうもらうの, うまれたらもらえるおかね]
        stages: [newborn]
        tags: [お金]
        source:
          name: こども家庭庁
          url: https://www.cfa.go.jp/
        figures: [15日]
        checkedOn: 2026-11-23
        ---
        15日以内に窓口へ。
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("knowledge");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    // 1 a.m. of the 23rd in Japan.
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 16, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Command_succeeds_when_articles_are_sound()
    {
        Write("jidou-teate.md", Sound);

        Run().ShouldBe(0);
        _output.ToString().ShouldContain("記事 1 件、翻訳 0 件を調べました。誤り 0 件、注意 0 件。");
    }

    [Fact]
    public void Command_fails_and_names_file_and_rule_when_an_article_is_not_sound()
    {
        Write("jidou-teate.md", Sound.Replace("figures: [15日]", "figures: []", StringComparison.Ordinal));

        Run().ShouldBe(1);
        _output.ToString().ShouldStartWith($"jidou-teate.md{Environment.NewLine}  誤り  本文の「15日」が figures にありません。  [figures]");
    }

    [Fact]
    public void Command_goes_on_after_a_file_that_cannot_be_read()
    {
        Write("jidou-teate.md", Sound);
        Write("kowareta.md", "---\nid: kowareta\n---\n本文");
        Write("nai.en.md", "---\nid: nai\nlanguage: en\nquestion: Where?\n---\nHere.");

        Run().ShouldBe(1);
        _output.ToString().ShouldContain("kowareta.md");
        _output.ToString().ShouldContain("nai.en.md");
        _output.ToString().ShouldContain("記事 1 件、翻訳 0 件を調べました。誤り 2 件、注意 0 件。");
    }

    [Fact]
    public void Command_says_how_it_is_used_when_the_folder_has_no_articles()
    {
        Run().ShouldBe(2);
        _error.ToString().ShouldContain("check-knowledge");
    }

    [Fact]
    public void Command_checks_the_places_too()
    {
        Write("jidou-teate.md", Sound);
        var places = _folder.CreateSubdirectory("places").FullName;
        File.Copy(Path.Combine(TestLines.KnowledgeFolder, "region.yaml"), Path.Combine(_folder.FullName, "region.yaml"));
        File.Copy(Path.Combine(TestLines.KnowledgeFolder, "places", "kinds.yaml"), Path.Combine(places, "kinds.yaml"));
        File.WriteAllText(Path.Combine(places, "sources.yaml"), "- { file: a.csv, source: 市, checkedOn: 2025-11-23 }\n");
        File.WriteAllText(Path.Combine(places, "a.csv"), "全国地方公共団体コード,ID,名称,種別,住所,緯度,経度\n352021,1,A館,図書館,宇部市1,33.95,131.25\n352021,2,B館,図書館,宇部市2,131.25,33.95\n");

        Run().ShouldBe(1);
        _output.ToString().ShouldContain("誤り  a.csv 3行目: 緯度「131.25」と経度「33.95」が逆です。  [places]");
        _output.ToString().ShouldContain("注意  a.csv: 確認日から1年たちました。  [places]");
        _output.ToString().ShouldContain("施設 1 件を調べました。誤り 1 件。");

        File.WriteAllText(Path.Combine(places, "sources.yaml"), "- { file: a.csv, source: 市 }\n");
        Run().ShouldBe(1);
        _output.ToString().ShouldContain("checkedOn");
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    private int Run() => CheckKnowledgeCommand.Run([_folder.FullName], _time, _output, _error);

    private void Write(string name, string text)
    {
        var articles = _folder.CreateSubdirectory("articles");
        File.WriteAllText(Path.Combine(_folder.FullName, "tags.txt"), "# 一覧\nお金\n");
        File.WriteAllText(Path.Combine(articles.FullName, name), text);
    }
}
