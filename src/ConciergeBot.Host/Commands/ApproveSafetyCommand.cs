using ConciergeBot.Safety;

namespace ConciergeBot.Host.Commands;

/// <summary>
/// <c>approve-safety NAME [folder]</c>: notes that a person has read and approves the files of <c>knowledge/safety</c> as they
/// stand. Rules with fewer than two such people are not loaded.
/// </summary>
public static class ApproveSafetyCommand
{
    private const int Done = 0;
    private const int Unusable = 2;

    /// <param name="args">What follows the command's name: the person's name, then perhaps the folder.</param>
    /// <returns>The process's exit code: 0 when the approval is written or was there already, 2 when it cannot be.</returns>
    public static int Run(string[] args) => Run(args, TimeProvider.System, Console.Out, Console.Error);

    /// <inheritdoc cref="Run(string[])" />
    public static int Run(string[] args, TimeProvider time, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var folder = args is [_, var given, ..] ? given : Path.Combine("knowledge", "safety");
        if (args is not [var name, ..] || string.IsNullOrWhiteSpace(name) || !Directory.Exists(folder))
        {
            error.WriteLine($"使い方: approve-safety \"名前\" [フォルダー]（いまのフォルダー: {Path.GetFullPath(folder)}）");
            return Unusable;
        }

        var approvals = SafetyApprovals.Read(folder);
        var changed = SafetyRules.FilesIn(folder).Where(file => !approvals.HasApproved(name, file)).ToList();
        if (changed.Count > 0)
            approvals.Approve(name, new JapanTime(time).Today, changed);
        else
            output.WriteLine($"{name} さんは、いまの内容をすべて承認ずみです。何も書きませんでした。");
        foreach (var file in changed)
            output.WriteLine($"{name} さんが承認しました: {file}");
        foreach (var file in SafetyRules.FilesIn(folder).Where(file => approvals.PeopleFor(file) < SafetyApprovals.Needed))
            output.WriteLine($"もう1人の承認が要ります: {file}");
        return Done;
    }
}
