using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Languages;

public sealed class GlossaryTests
{
    private static readonly Glossary Words = Glossary.Load(Path.Combine(TestLines.KnowledgeFolder, "lexicon", "glossary.tsv"));

    [Theory]
    [InlineData("Trợ cấp trẻ em nộp đơn khi nào?", "児童手当、申し込み 申請、いつから")]
    [InlineData("tro cap tre em", "児童手当はいくら、いつまでもらえる")]
    [InlineData("孩子发烧了", "発熱したときの受診の目安")]
    [InlineData("Meu filho está com FEBRE e tosse", "熱 発熱、せき")]
    [InlineData("Saan ang daycare?", "保育園、どこ")]
    [InlineData("vaccines, vaccines!", "予防接種のスケジュール いつから")]
    [InlineData("I like hats", null)]
    [InlineData("feverish", null)]
    [InlineData("", null)]
    public void Glossary_names_in_Japanese_what_the_text_names(string text, string? japanese) => Words.ToJapanese(text).ShouldBe(japanese);
}
