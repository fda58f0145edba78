namespace Line.Messaging.Webhook;

/// <summary>Images that were sent together; they may arrive in any order.</summary>
/// <param name="Id">The set's id.</param>
/// <param name="Index">The place in the set, from 1; absent from old Android clients.</param>
/// <param name="Total">How many images belong to the set.</param>
public sealed record ImageSet(string Id, int? Index, int? Total);
