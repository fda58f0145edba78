namespace ConciergeBot.Evaluation;

/// <summary>One article of a question's shortlist, as the trainer sees it.</summary>
internal sealed class Sample
{
    public string Query { get; init; } = "";

    public string Document { get; init; } = "";

    /// <summary>0 wrong, 1 related, 2 right.</summary>
    public uint Label { get; init; }

    public uint Group { get; init; }

    public float[] Features { get; init; } = [];

    public Sample InGroup(uint group) => new() { Query = Query, Document = Document, Label = Label, Group = group, Features = Features };
}
