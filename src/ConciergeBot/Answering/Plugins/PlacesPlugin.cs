using ConciergeBot.Answering.Prompts;
using ConciergeBot.Families;
using ConciergeBot.Places;

namespace ConciergeBot.Answering.Plugins;

/// <summary>
/// Lets the model find places of a kind in a municipality. What it finds is shown by us as cards under the answer, whatever
/// the model says of it. It takes no location: where a parent is, no model hears.
/// </summary>
internal sealed class PlacesPlugin(PlaceDirectory directory, FamilyContext family, PlacePhrases words, ToolTexts texts)
{
    private const int MaxPlaces = 3;

    private readonly List<Place> _found = [];

    /// <summary>What the parent is to be shown, each place once.</summary>
    public IReadOnlyList<Place> Found => _found;

    public GivenPlaces Find(PlaceKind kind, string? municipality = null)
    {
        // A number that is no kind passes the serialiser.
        if (!Enum.IsDefined(kind))
            return new([], Says("noSuchKind"));
        if ((string.IsNullOrWhiteSpace(municipality) ? family.Municipality : municipality.Trim()) is not { } name)
            return new([], Says("noMunicipality"));
        if (directory.Region.ByName(name) is not { } town)
            return new([], Says("noSuchMunicipality").Replace(ToolTexts.Municipalities, string.Join('、', directory.Region.Municipalities.Select(known => known.Name)), StringComparison.Ordinal));
        var places = directory.In(town, kind).Take(MaxPlaces).Select(near => near.Place).ToList();
        _found.AddRange(places.Except(_found));
        if (places.Count == 0)
            return new([], Says("none"));
        return new(
            [.. places.Select(place => new GivenPlace(place.Name, words.Kinds[place.Kind], place.Municipality.Name, place.Address, PlaceMessages.Hours(place, words)))],
            Says(places.TrueForAll(place => place.Source.Sample) ? "samples" : "found"));
    }

    private string Says(string result) => texts.Result("places_find", result);
}
