using System.ComponentModel;
using ConciergeBot.Families;
using ConciergeBot.Places;
using Microsoft.SemanticKernel;

namespace ConciergeBot.Answering.Plugins;

/// <summary>
/// Lets the model find places of a kind in a municipality. What it finds is shown by us as cards under the answer, whatever
/// the model says of it. It takes no location: where a parent is, no model hears.
/// </summary>
internal sealed class PlacesPlugin(PlaceDirectory directory, FamilyContext family, PlacePhrases words)
{
    private const int MaxPlaces = 3;

    private readonly List<Place> _found = [];

    /// <summary>What the parent is to be shown, each place once.</summary>
    public IReadOnlyList<Place> Found => _found;

    [KernelFunction("find")]
    [Description("市町の子育て施設を、種類で探します。見つかった施設は、名前・電話番号・地図の入ったカードにして、答えの下にこちらで見せます。答えに電話番号・住所・時間は書かないでください。")]
    public GivenPlaces Find(
        [Description("施設の種類。SupportCentre=子育て支援センター・ひろば、Health=保健センター・こども家庭センター、SickChildCare=病児保育、ChildrensHall=児童館、Library=図書館、BabyStation=授乳・おむつ替え、UrgentCare=休日夜間診療、Nursery=保育所・幼稚園・こども園")] PlaceKind kind,
        [Description("市町の名前（例：山口市）。書かないときは、この家族の市町です。")] string? municipality = null)
    {
        // A number that is no kind passes the serialiser.
        if (!Enum.IsDefined(kind))
            return new([], "その種類はありません。");
        if ((string.IsNullOrWhiteSpace(municipality) ? family.Municipality : municipality.Trim()) is not { } name)
            return new([], "家族の市町がわかりません。市町を聞いてください。");
        if (directory.Region.ByName(name) is not { } town)
            return new([], $"その市町はありません。使えるのは：{string.Join('、', directory.Region.Municipalities.Select(known => known.Name))}");
        var places = directory.In(town, kind).Take(MaxPlaces).Select(near => near.Place).ToList();
        _found.AddRange(places.Except(_found));
        if (places.Count == 0)
            return new([], "登録された施設がありません。ないとは言い切れません。市町の窓口で聞けます。");
        return new(
            [.. places.Select(place => new GivenPlace(place.Name, words.Kinds[place.Kind], place.Municipality.Name, place.Address, PlaceMessages.Hours(place, words)))],
            places.TrueForAll(place => place.Source.Sample)
                ? "これは見本で、実在しません。実在するように書かないでください。カードは答えの下に見せます。"
                : "カードは答えの下に見せます。答えに電話番号・住所・時間を書く必要はありません。");
    }
}
