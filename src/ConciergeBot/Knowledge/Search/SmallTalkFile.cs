namespace ConciergeBot.Knowledge.Search;

/// <summary>The YAML of <c>small-talk.yaml</c> as it stands there.</summary>
internal sealed class SmallTalkFile
{
    /// <summary>Words that may stand around a phrase and change nothing.</summary>
    public List<string> Fillers { get; set; } = [];

    public List<Entry> Kinds { get; set; } = [];

    internal sealed class Entry
    {
        public string Kind { get; set; } = "";
        public List<string> Phrases { get; set; } = [];
        public string Reply { get; set; } = "";
    }
}
