using ConciergeBot.Conversations;
using ConciergeBot.Redaction;
using ConciergeBot.Tests.Languages;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace ConciergeBot.Tests.Redaction;

public sealed class LogRedactionTests(ConciergeFixture concierge) : IClassFixture<ConciergeFixture>
{
    [Fact]
    public async Task Parents_words_are_logged_at_Trace_only_and_redacted()
    {
        await concierge.SayAsync(ConversationState.Empty, "佐藤花子です。児童手当の申請はいつまで？ 090-1234-5678");

        var written = concierge.Services.GetRequiredService<FakeLogCollector>().GetSnapshot();
        var words = written.Where(record => record.Message.Contains("児童手当の申請", StringComparison.Ordinal)).ShouldHaveSingleItem();
        words.Level.ShouldBe(LogLevel.Trace);
        words.Message.ShouldContain("〔名前〕です。児童手当の申請はいつまで？ 〔電話番号〕");
        foreach (var record in written)
        {
            record.Message.ShouldNotContain("花子");
            (record.StructuredState ?? []).ShouldAllBe(tag => tag.Value == null || !tag.Value.Contains("090-1234-5678", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Provider_gives_the_redactor_for_parents_words_and_erases_what_has_none()
    {
        var redactors = concierge.Services.GetRequiredService<IRedactorProvider>();
        redactors.GetRedactor(new DataClassificationSet(PersonalData.ParentWords)).Redact("09012345678").ShouldBe("〔電話番号〕");
        redactors.GetRedactor(new DataClassificationSet(new DataClassification("Other", "Secret"))).Redact("anything").ShouldBe("");
    }
}
