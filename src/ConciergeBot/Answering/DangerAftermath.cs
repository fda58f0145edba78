using ConciergeBot.Conversations;
using ConciergeBot.Escalations;
using ConciergeBot.FollowUps;
using ConciergeBot.Safety;

namespace ConciergeBot.Answering;

/// <summary>What an answered danger sign sets going: a person shall see it, and the parent is asked once, later.</summary>
public sealed class DangerAftermath(FollowUpSchedule schedule)
{
    /// <summary>The answer together with both; decides alone, and does nothing itself.</summary>
    /// <param name="answer">What the parent sees at once.</param>
    /// <param name="turn">The turn that is answered.</param>
    /// <param name="finding">The sign.</param>
    /// <param name="request">What a person shall see of it.</param>
    public TurnResult Of(TurnResult answer, Turn turn, SafetyFinding finding, EscalationRequest request) => answer with
    {
        Escalations = [request],
        FollowUp = schedule.DueAfter(finding, turn.Events[0].Entry.ReceivedAt) is { } due
            ? new FollowUp(turn.Id, finding.Kind, finding.Response.Id, request.Language, due)
            : null,
    };
}
