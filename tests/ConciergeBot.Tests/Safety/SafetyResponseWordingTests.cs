using ConciergeBot.Languages;
using ConciergeBot.Safety;

namespace ConciergeBot.Tests.Safety;

/// <summary>What the answers to a danger sign must say in every language, because the life hangs on it.</summary>
public sealed class SafetyResponseWordingTests
{
    private static readonly string[] Languages = [.. Language.All.Select(language => language.Tag)];

    /// <summary>Words of one meaning by language; several where one language has several.</summary>
    private static readonly Dictionary<string, string> Compressions = Words("胸を押", "おします", "compressions", "按压胸部", "ép ngực", "compressões no peito (massagem cardíaca)", "diinan ang dibdib|pagdiin sa dibdib");

    private static readonly Dictionary<string, string> NotBreathingNormally = Words("ふだんどおりの息がなければ", "いつもの 息が ない", "ot breathing normally", "没有正常呼吸", "hông thở bình thường", "em respiração normal", "hindi normal ang paghinga");

    private static readonly Dictionary<string, string> Gasping = Words("しゃくりあげる息", "しゃっくりの ような 息", "gasping counts", "抽气也算", "thở ngáp", "suspiros soltos", "pasinghap-singhap");

    private static readonly Dictionary<string, string> CallList = Words("電話の履歴", "電話の きろく", "lear the call list", "通话记录", "nhật ký cuộc gọi", "histórico de chamadas", "listahan ng mga tawag");

    private static readonly Dictionary<string, string> UmbilicalCord = Words("へその緒", "へその緒", "ord coming out", "脐带", "ây rốn", "cordão umbilical", "kordon ng pusod");

    private static readonly Dictionary<string, string> Water = Words("水のある所", "水の ある ところ", "wherever there is water", "有水的地方", "nơi có nước", "onde há água", "sa may tubig");

    private static readonly Dictionary<string, string> Person = Words("人に相談", "人と 話したい", "talk to a person", "找人咨询", "gặp người tư vấn", "falar com alguém", "kausapin ang tao");

    private static readonly string[] HardWords =
        ["産婦人科", "妊娠", "産後", "運転", "母子手帳", "玄関", "磁石", "電池", "骨", "無料", "相談", "暴力", "事故"];

    public static TheoryData<string, string> Each(string ids)
    {
        var data = new TheoryData<string, string>();
        foreach (var id in ids.Split(' '))
        {
            foreach (var language in Languages)
                data.Add(id, language);
        }

        return data;
    }

    // Gasps of a stopped heart look like breathing; whoever waits until they end, waits too long.
    [Theory]
    [MemberData(nameof(Each), "unconscious convulsion-long poisoning-emergency anaphylaxis accident strangled electric-shock pregnancy-severe harming-child-done")]
    public void Chest_compressions_begin_when_breathing_is_not_normal(string id, string language)
    {
        var step = Text(id, language).Steps.FirstOrDefault(step => Says(step, Compressions, language)).ShouldNotBeNull();

        Says(step, NotBreathingNormally, language).ShouldBeTrue(step);
        Says(step, Gasping, language).ShouldBeTrue(step);
    }

    // A child under water has minutes; whoever searches the street first, searches too long.
    [Theory]
    [MemberData(nameof(Each), "missing-child")]
    public void Missing_child_is_reported_at_once_and_sought_first_where_there_is_water(string id, string language)
    {
        var text = Text(id, language);

        text.FirstAction.ShouldContain("110");
        Says(text.FirstAction, Water, language).ShouldBeTrue(text.FirstAction);
        text.Steps[^1].ShouldContain("119");
    }

    [Theory]
    [MemberData(nameof(Each), "convulsion-long")]
    public void Convulsion_that_goes_on_begins_with_the_ambulance(string id, string language) =>
        Text(id, language).FirstAction.Split('。', '.', ',').First().ShouldContain("119");

    [Theory]
    [MemberData(nameof(Each), "drowning")]
    public void Drowning_calls_the_ambulance_first_and_sends_nobody_into_the_water(string id, string language)
    {
        var text = Text(id, language);

        text.FirstAction.ShouldContain("119");
        Says(text.FirstAction, NotBreathingNormally, language).ShouldBeTrue();
        text.Steps[0].ShouldContain("118");
        text.Steps.ShouldContain(step => step.Contains("30", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Each), "not-breathing")]
    public void Compressions_have_a_depth_a_pace_and_breaths_for_who_can(string id, string language)
    {
        var steps = string.Join('\n', Text(id, language).Steps);

        steps.ShouldContain("120");
        steps.ShouldContain("30");
    }

    [Theory]
    [MemberData(nameof(Each), "limp")]
    public void Limp_child_is_not_sent_to_an_advice_line(string id, string language)
    {
        Response(id).Calls.Select(call => call.Id).ShouldBe(["ambulance"]);
        string.Concat(Text(id, language).Steps).ShouldNotContain("#8000");
    }

    [Theory]
    [MemberData(nameof(Each), "violence violence-now child-abuse")]
    public void Answer_to_violence_tells_to_clear_the_call_list(string id, string language)
    {
        Text(id, language).Steps.ShouldContain(step => Says(step, CallList, language));
        if (id != "violence")
            Response(id).Calls.ShouldContain(call => call.Id == "ambulance");
    }

    [Theory]
    [MemberData(nameof(Each), "violence violence-now")]
    public void Violence_in_another_language_is_answered_by_chat(string id, string language) =>
        (language == "ja" || Text(id, language).Steps.Any(step => step.Contains("soudanplus.jp", StringComparison.Ordinal))).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Each), "pregnancy-severe waters")]
    public void Umbilical_cord_is_named_as_such(string id, string language)
    {
        var step = Text(id, language).Steps.FirstOrDefault(step => Says(step, UmbilicalCord, language)).ShouldNotBeNull();
        if (language == "tl")
            step.ShouldContain("umbilical cord");
    }

    [Theory]
    [MemberData(nameof(Each), "harming-child-now harming-child-done")]
    public void Fear_of_harming_a_child_ends_with_a_person(string id, string language) =>
        Says(Text(id, language).Steps[^1], Person, language).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Each), "despair despair-now")]
    public void Despair_in_another_language_learns_the_hours_of_the_line(string id, string language) =>
        (language == "ja" || Text(id, language).Steps.Any(step => step.Contains("10", StringComparison.Ordinal) && step.Contains("22", StringComparison.Ordinal))).ShouldBeTrue();

    [Theory]
    [InlineData("yorisoi")]
    [InlineData("dv-plus")]
    public void Hours_of_the_lines_with_other_languages_are_told_in_every_language(string contact) =>
        Languages.ShouldBeSubsetOf(SafetyFixture.Rules.Contacts.Single(known => known.Id == contact).OpeningHours.Keys);

    [Fact]
    public void Easy_japanese_forbids_by_asking_not_to()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            var text = response.In("ja-easy");
            foreach (var sentence in text.Steps.Prepend(text.FirstAction).SelectMany(line => line.Split('。')))
                Forbids(sentence).ShouldBeFalse($"{response.Id}: {sentence}");
        }
    }

    [Fact]
    public void Easy_japanese_reads_a_hard_word_where_it_first_comes()
    {
        foreach (var response in SafetyFixture.Rules.Responses)
        {
            var text = response.In("ja-easy");
            var all = string.Join('\n', text.Steps.Prepend(text.FirstAction).Prepend(text.Title)).Replace("DV相談プラス", "", StringComparison.Ordinal);
            foreach (var word in HardWords.Where(word => all.Contains(word, StringComparison.Ordinal)))
                all[(all.IndexOf(word, StringComparison.Ordinal) + word.Length)..].TrimStart('中').ShouldStartWith("（", customMessage: $"{response.Id}: {word}");
        }
    }

    // "Nobody says so to the partner" and "189 does not scold" state what others do.
    private static bool Forbids(string sentence) =>
        sentence.EndsWith("ません", StringComparison.Ordinal)
        && !sentence.EndsWith("言いません", StringComparison.Ordinal)
        && !sentence.EndsWith("しかりません", StringComparison.Ordinal);

    private static bool Says(string text, Dictionary<string, string> words, string language) =>
        words[language].Split('|').Any(word => text.Contains(word, StringComparison.Ordinal));

    private static SafetyResponseText Text(string id, string language) => Response(id).In(language);

    private static SafetyResponse Response(string id) => SafetyFixture.Rules.Responses.Single(response => response.Id == id);

    private static Dictionary<string, string> Words(string ja, string easy, string en, string zh, string vi, string pt, string tl) => new()
    {
        ["ja"] = ja,
        ["ja-easy"] = easy,
        ["en"] = en,
        ["zh-Hans"] = zh,
        ["vi"] = vi,
        ["pt"] = pt,
        ["tl"] = tl,
    };
}
