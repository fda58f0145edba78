using ConciergeBot.FollowUps;
using ConciergeBot.Safety;
using ConciergeBot.Tests.Safety;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;

namespace ConciergeBot.Tests.FollowUps;

public sealed class FollowUpScheduleTests
{
    private static readonly FollowUpSchedule Schedule = new(Options.Create(new FollowUpOptions()));

    [Theory]
    [InlineData(SafetyKind.Choking, "2026-11-22T09:00:00+09:00", "2026-11-22T12:00:00+09:00")]
    [InlineData(SafetyKind.Pregnancy, "2026-11-22T18:59:59+09:00", "2026-11-22T21:59:59+09:00")]
    [InlineData(SafetyKind.Choking, "2026-11-22T19:00:00+09:00", "2026-11-23T07:00:00+09:00")]
    [InlineData(SafetyKind.Choking, "2026-11-22T23:30:00+09:00", "2026-11-23T07:00:00+09:00")]
    [InlineData(SafetyKind.Choking, "2026-11-22T03:00:00+09:00", "2026-11-22T07:00:00+09:00")]
    [InlineData(SafetyKind.Choking, "2026-11-22T04:00:00+09:00", "2026-11-22T07:00:00+09:00")]
    [InlineData(SafetyKind.Despair, "2026-11-22T12:00:00+09:00", "2026-11-23T10:00:00+09:00")]
    [InlineData(SafetyKind.DomesticViolence, "2026-11-22T00:30:00+09:00", "2026-11-22T10:00:00+09:00")]
    [InlineData(SafetyKind.Despair, "2026-11-22T04:00:00+09:00", "2026-11-22T10:00:00+09:00")]
    [InlineData(SafetyKind.Despair, "2026-11-22T04:00:01+09:00", "2026-11-23T10:00:00+09:00")]
    [InlineData(SafetyKind.Despair, "2026-11-22T20:00:00+09:00", "2026-11-23T10:00:00+09:00")]
    [InlineData(SafetyKind.HarmingChild, "2026-11-22T23:59:00+09:00", "2026-11-23T10:00:00+09:00")]
    public void Question_is_due_hours_later_and_never_at_night(SafetyKind kind, string seen, string due) =>
        Schedule.DueAfter(Finding(kind, Severity.Urgent), At(seen)).ShouldBe(At(due));

    [Fact]
    public void A_mere_concern_is_not_asked_about() =>
        Schedule.DueAfter(Finding(SafetyKind.Despair, Severity.Concern), At("2026-11-22T12:00:00+09:00")).ShouldBeNull();

    [Fact]
    public void Nothing_is_asked_when_it_is_switched_off() =>
        new FollowUpSchedule(Options.Create(new FollowUpOptions { Enabled = false }))
            .DueAfter(Finding(SafetyKind.Choking, Severity.Emergency), At("2026-11-22T12:00:00+09:00")).ShouldBeNull();

    [Property]
    public void Due_time_is_by_day_and_not_before_the_sign(NonNegativeInt minutes, bool ofTheMind)
    {
        var seen = At("2026-11-22T00:00:00+09:00").AddMinutes(minutes.Get);

        var due = Schedule.DueAfter(Finding(ofTheMind ? SafetyKind.Despair : SafetyKind.Burn, Severity.Emergency), seen).ShouldNotBeNull();

        due.ShouldBeGreaterThan(seen);
        due.ToOffset(TimeSpan.FromHours(9)).Hour.ShouldBeInRange(7, 21);
    }

    [Theory]
    [InlineData("23:00:00", "lies in the night")]
    [InlineData("06:00:00", "lies in the night")]
    public void A_setting_that_wakes_people_is_refused(string mindAt, string reason)
    {
        var options = new FollowUpOptions { MindAt = TimeOnly.Parse(mindAt, System.Globalization.CultureInfo.InvariantCulture) };
        options.Validate(new System.ComponentModel.DataAnnotations.ValidationContext(options)).ShouldHaveSingleItem().ErrorMessage!.ShouldContain(reason);
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    private static SafetyFinding Finding(SafetyKind kind, Severity severity) => new()
    {
        Signal = "test",
        Kind = kind,
        Severity = severity,
        MatchedText = "",
        Response = SafetyFixture.Rules.Responses[0],
    };
}
