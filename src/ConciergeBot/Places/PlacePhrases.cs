namespace ConciergeBot.Places;

/// <summary>What the concierge says about places, in one language; part of <c>knowledge/phrases/{language}.yaml</c>.</summary>
public sealed class PlacePhrases
{
    /// <summary>Asks where the parent is, and says what becomes of it.</summary>
    public required string Ask { get; init; }
    public required string AskTown { get; init; }

    /// <summary>Stands above the places near a location; says that it is not kept.</summary>
    public required string Near { get; init; }

    /// <summary>Stands above a municipality's places; <c>{town}</c> is its name.</summary>
    public required string InTown { get; init; }

    /// <summary>Nothing is near; says that the location is not kept.</summary>
    public required string NoneNear { get; init; }
    public required string NoneInTown { get; init; }

    /// <summary>Stands above places that go with an answer.</summary>
    public required string WithAnswer { get; init; }

    /// <summary><c>{distance}</c> is e.g. 400m.</summary>
    public required string Distance { get; init; }
    public required string DecimalMark { get; init; }

    /// <summary>That hours may change.</summary>
    public required string HoursHint { get; init; }

    /// <summary>Stands on a place that does not exist.</summary>
    public required string Sample { get; init; }

    /// <summary>Eight names: Monday to Sunday, public holidays.</summary>
    public required List<string> Weekdays { get; init; }
    public required string LabelSendLocation { get; init; }
    public required string LabelByTown { get; init; }
    public required string LabelPlaces { get; init; }
    public required string LabelMore { get; init; }
    public required string LabelCall { get; init; }
    public required string LabelMap { get; init; }
    public required string LabelHomepage { get; init; }

    /// <summary>The name of each kind, at most 20 characters (LINE: quick-reply label).</summary>
    public required Dictionary<PlaceKind, string> Kinds { get; init; }

    /// <summary>Whole messages that ask for places of any kind.</summary>
    public required List<string> Commands { get; init; }

    /// <summary>Whole messages that ask for places of one kind; <c>{kind}</c> stands for its name.</summary>
    public required List<string> KindCommands { get; init; }
}
