using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.Knowledge;

/// <summary>Where the files that come with the product are; configuration section <c>Knowledge</c>.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The folder with <c>articles/</c>, <c>phrases/</c>, <c>contacts/</c>, <c>places/</c> and <c>lexicon/</c>.</summary>
    [Required]
    public string Path { get; set; } = System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge");

    /// <summary>How often a node looks for published revisions of which no announcement reached it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(30);
}
