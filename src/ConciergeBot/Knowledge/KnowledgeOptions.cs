using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.Knowledge;

/// <summary>Where the files that come with the product are; configuration section <c>Knowledge</c>.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    /// <summary>The folder with <c>articles/</c>, <c>phrases/</c>, <c>contacts/</c> and <c>lexicon/</c>.</summary>
    [Required]
    public string Path { get; set; } = System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge");
}
