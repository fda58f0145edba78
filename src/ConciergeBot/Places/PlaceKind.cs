using System.Text.Json.Serialization;

namespace ConciergeBot.Places;

/// <summary>What a family goes there for. The words of open data for each are in <c>knowledge/places/kinds.yaml</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>子育て支援センター, 子育てひろば.</summary>
    SupportCentre,

    /// <summary>保健センター, こども家庭センター.</summary>
    Health,

    /// <summary>病児・病後児保育.</summary>
    SickChildCare,

    /// <summary>児童館.</summary>
    ChildrensHall,

    /// <summary>図書館.</summary>
    Library,

    /// <summary>授乳・おむつ替え (赤ちゃんの駅).</summary>
    BabyStation,

    /// <summary>休日夜間診療.</summary>
    UrgentCare,

    /// <summary>保育所・幼稚園・認定こども園.</summary>
    Nursery,
}
