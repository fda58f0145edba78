using System.ComponentModel.DataAnnotations;

namespace ConciergeBot.Answering.Prompts;

/// <summary>Where the prompt files are; configuration section <c>Prompts</c>.</summary>
public sealed class PromptOptions
{
    public const string Section = "Prompts";

    [Required]
    public string Path { get; set; } = System.IO.Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>Whether a changed file is read again while the product runs: for those who write prompts.</summary>
    public bool Reload { get; set; }
}
