using System.Text.Json;

namespace Line.Messaging.Tests.Support;

/// <summary>LINE's specification and the test data of other SDKs. They lie beside the repository and are no part of it.</summary>
internal static class Shared
{
    private static readonly string? Root = Find();

    public static string PathOf(params string[] parts)
    {
        Assert.SkipWhen(Root is null, "The folder shared/line, with LINE's specification and test data, does not lie beside this repository.");
        return Path.Combine([Root!, .. parts]);
    }

    public static IReadOnlyList<JsonElement> Lines(string file) =>
        [.. File.ReadLines(PathOf("fixtures", file)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line))];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "line");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
