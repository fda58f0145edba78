using ConciergeBot.Conversations;
using ConciergeBot.Languages;
using Line.Messaging.Webhook;

namespace ConciergeBot.Places;

/// <summary>
/// Turns about places. A location is used for its turn and for the buttons under the answer, which carry it rounded: it is
/// neither in the state nor in a log.
/// </summary>
public sealed class PlaceTurns(PlaceDirectory directory, PlaceMessages messages, PlaceTelemetry telemetry)
{
    /// <summary>A parent sent where they are: what is near, of the kind they last asked for.</summary>
    public TurnResult Near(LocationContent location, ConversationState state)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(state);
        var point = new GeoPoint(location.Latitude, location.Longitude);
        var found = directory.Near(point, state.WantedPlaces);
        telemetry.Shown("location", found.Count);
        return new(
            messages.Found(new PlaceQuery(state.WantedPlaces, Near: point.Rounded()), found, ParentLanguage.Of(state)),
            state with { WantedPlaces = null });
    }

    /// <summary>A button or a command about places.</summary>
    public TurnResult Answer(PlaceQuery query, ConversationState state)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(state);
        var language = ParentLanguage.Of(state);
        if (query.Near is { } point)
            return Found("location", query, directory.Near(point, query.Kind), state);
        if (query.Town is { } code && directory.Region.ByCode(code) is { } town)
            return Found("municipality", query, directory.In(town, query.Kind), state);
        if (query.ByTown && messages.Towns(query.Kind, language) is { } towns)
            return new([towns], state);
        if (query.ByTown)
            return Found("municipality", query, [], state);
        return new([messages.Ask(query.Kind, language)], state with { WantedPlaces = query.Kind });
    }

    private TurnResult Found(string by, PlaceQuery query, IReadOnlyList<NearPlace> found, ConversationState state)
    {
        telemetry.Shown(by, found.Count);
        return new(messages.Found(query, found, ParentLanguage.Of(state)), state);
    }
}
