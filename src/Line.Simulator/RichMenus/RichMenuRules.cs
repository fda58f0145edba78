using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Line.Simulator.Api;
using Line.Simulator.Content;

namespace Line.Simulator.RichMenus;

/// <summary>What LINE refuses in a rich menu, its picture and its alias.</summary>
internal static partial class RichMenuRules
{
    private const int MaximumImageBytes = 1024 * 1024;
    private const double LeastRatio = 1.45;

    [GeneratedRegex("^[a-z0-9_-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex AliasId { get; }

    public static bool IsAliasId(string? alias) => alias is not null && AliasId.IsMatch(alias);

    public static IReadOnlyList<ApiErrorDetail> Check(JsonElement menu)
    {
        List<ApiErrorDetail> details = [];
        CheckText(menu, "name", 300, details);
        CheckText(menu, "chatBarText", 14, details);
        if (menu.FindBoolean("selected") is null)
            details.Add(new("May not be null", "selected"));
        var size = menu.Find("size");
        if (size?.FindInteger("width") is not { } width || size?.FindInteger("height") is not { } height)
        {
            details.Add(new("May not be null", "size"));
            return details;
        }
        CheckSize(width, height, details);
        if (menu.Find("areas") is not { ValueKind: JsonValueKind.Array } areas)
            details.Add(new("May not be null", "areas"));
        else if (areas.GetArrayLength() > 20)
            details.Add(new("Size must be between 0 and 20", "areas"));
        else
            CheckAreas(areas, width, height, details);
        return details;
    }

    /// <summary>Why a picture cannot be taken for a menu; null when it can.</summary>
    public static ApiResponse? CheckImage(RichMenu menu, ReadOnlyMemory<byte> bytes, string? contentType)
    {
        if (contentType is not ("image/png" or "image/jpeg"))
            return ApiResponse.Error(415, "The content type must be image/jpeg or image/png");
        if (bytes.Length > MaximumImageBytes)
            return ApiResponse.Error(413, "The image must not be larger than 1 MB");
        if (ImageHeader.Read(bytes.Span) is not { } image || image.ContentType != contentType)
            return ApiResponse.Error(400, "The image format is invalid");
        if (image.Width != menu.Width || image.Height != menu.Height)
        {
            return ApiResponse.Error(400, string.Create(CultureInfo.InvariantCulture,
                $"The image is {image.Width}x{image.Height}, but the rich menu is {menu.Width}x{menu.Height}"));
        }
        return menu.Image is null ? null : ApiResponse.Error(400, "An image has already been uploaded to the richmenu");
    }

    private static void CheckSize(long width, long height, List<ApiErrorDetail> details)
    {
        if (width is < 800 or > 2_500)
            details.Add(new("Must be between 800 and 2500", "size.width"));
        if (height < 250)
            details.Add(new("Must be at least 250", "size.height"));
        else if ((double)width / height < LeastRatio)
            details.Add(new("The width must be at least 1.45 times the height", "size"));
    }

    private static void CheckAreas(JsonElement areas, long width, long height, List<ApiErrorDetail> details)
    {
        var index = 0;
        foreach (var area in areas.EnumerateArray())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"areas[{index++}]");
            var bounds = area.Find("bounds");
            long? Side(string name) => bounds?.FindInteger(name);
            if (Side("x") is not { } x || Side("y") is not { } y || Side("width") is not { } w || Side("height") is not { } h)
                details.Add(new("May not be null", path + ".bounds"));
            else if (x < 0 || y < 0 || w < 1 || h < 1 || x + w > width || y + h > height)
                details.Add(new("The area must lie within the menu", path + ".bounds"));
            if (area.Find("action")?.FindString("type") is null)
                details.Add(new("May not be null", path + ".action"));
        }
    }

    // LINE counts these two in grapheme clusters.
    private static void CheckText(JsonElement menu, string property, int limit, List<ApiErrorDetail> details)
    {
        var text = menu.FindString(property);
        if (string.IsNullOrEmpty(text))
            details.Add(new("May not be empty", property));
        else if (new StringInfo(text).LengthInTextElements > limit)
            details.Add(new(string.Create(CultureInfo.InvariantCulture, $"Length must be between 0 and {limit}"), property));
    }
}
