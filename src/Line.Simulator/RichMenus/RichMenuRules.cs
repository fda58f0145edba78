using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Line.Messaging;
using Line.Simulator.Api;
using Line.Simulator.Content;

namespace Line.Simulator.RichMenus;

/// <summary>What LINE refuses in a rich menu, its picture and its alias.</summary>
internal static partial class RichMenuRules
{
    private const int MaximumImageBytes = 1024 * 1024;

    [GeneratedRegex("^[a-z0-9_-]{1,32}$", RegexOptions.NonBacktracking)]
    private static partial Regex AliasId { get; }

    public static bool IsAliasId(string? alias) => alias is not null && AliasId.IsMatch(alias);

    /// <summary>Line.Messaging knows the limits of the menu; what only holds of its JSON is said here.</summary>
    public static IReadOnlyList<ApiErrorDetail> Check(JsonElement json)
    {
        List<ApiErrorDetail> details = [];
        if (json.FindBoolean("selected") is null)
            details.Add(new("May not be null", "selected"));
        try
        {
            var menu = LineJson.DeserializeRichMenu(json);
            details.AddRange(menu.Validate().Select(violation => new ApiErrorDetail(violation.Message, violation.Property)));
        }
        catch (JsonException error)
        {
            details.Add(new("The value has the wrong type", (error.Path ?? "$").TrimStart('$', '.')));
        }
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
}
