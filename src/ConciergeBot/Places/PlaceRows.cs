using System.Globalization;
using System.Text.RegularExpressions;

namespace ConciergeBot.Places;

/// <summary>Makes places of the rows of one file, and says of each broken row what is wrong with it.</summary>
internal sealed partial class PlaceRows(PlaceColumns columns, PlaceSource source, Region region, IReadOnlyDictionary<string, PlaceKind> kinds)
{
    private const string SampleMark = "見本";

    private readonly List<string> _reasons = [];

    /// <returns>The place; or why the row is none.</returns>
    public (Place? Place, IReadOnlyList<string> Reasons) Read(IReadOnlyList<string> row)
    {
        _reasons.Clear();
        var id = Required(row, PlaceColumns.Id);
        var name = Required(row, PlaceColumns.Name);
        var address = Required(row, PlaceColumns.Address);
        var town = Town(row);
        var kind = Kind(row);
        var point = Point(row);
        var phone = Phone(row);
        var time = Time(row);
        var url = Url(row);
        if (source.Sample && (!name.Contains(SampleMark, StringComparison.Ordinal) || phone is not null || url is not null))
            _reasons.Add("見本の名称には「見本」が必要で、電話番号とURLは書けません。");
        if (!source.Sample && name.Contains(SampleMark, StringComparison.Ordinal))
            _reasons.Add("名称に「見本」とあります。見本のファイルは sources.yaml で sample: true にします。");
        if (_reasons.Count > 0)
            return (null, [.. _reasons]);
        return (new Place
        {
            Id = $"{Path.GetFileNameWithoutExtension(source.File)}:{town!.Code}-{id}",
            Name = name,
            Kind = kind!.Value,
            Municipality = town,
            Address = columns.Of(row, PlaceColumns.Building) is { } building && !address.EndsWith(building, StringComparison.Ordinal) ? $"{address} {building}" : address,
            Point = point,
            Phone = phone,
            Days = columns.Of(row, PlaceColumns.Days),
            Time = time,
            HoursNote = columns.Of(row, PlaceColumns.HoursNote),
            Url = url,
            Source = source,
        }, []);
    }

    private string Required(IReadOnlyList<string> row, string[] names)
    {
        if (columns.Of(row, names) is { } value)
            return value;
        _reasons.Add($"「{names[0]}」が空です。");
        return "";
    }

    // Published codes have six digits with a check digit, five in older files, and lose a leading zero in Excel.
    private Municipality? Town(IReadOnlyList<string> row)
    {
        var (code, name) = (columns.Of(row, PlaceColumns.Code), columns.Of(row, PlaceColumns.Town));
        var town = code is null ? null : region.ByCode(code) ?? (code.Length == 5 ? region.Municipalities.Find(known => known.Code.StartsWith(code, StringComparison.Ordinal)) : null);
        town ??= code is null && name is not null ? region.ByName(name) : null;
        if (town is null)
            _reasons.Add($"市町「{code ?? name}」は、{region.Name}の市町の一覧（region.yaml）にありません。");
        return town;
    }

    private PlaceKind? Kind(IReadOnlyList<string> row)
    {
        if (columns.Of(row, PlaceColumns.Kind) is { } word && kinds.TryGetValue(PlaceColumns.Fold(word), out var kind))
            return kind;
        if (source.Kind is { } all)
            return all;
        _reasons.Add(columns.Of(row, PlaceColumns.Kind) is { } unknown
            ? $"種別「{unknown}」は kinds.yaml にありません。kinds.yaml にことばを足してください。"
            : "「種別」が空です。種別の列がないファイルは、sources.yaml の kind で種類を決めます。");
        return null;
    }

    private GeoPoint? Point(IReadOnlyList<string> row)
    {
        var (north, east) = (columns.Of(row, PlaceColumns.Latitude), columns.Of(row, PlaceColumns.Longitude));
        if (north is null && east is null)
            return null;
        if (!TryDegrees(north, out var latitude) || !TryDegrees(east, out var longitude))
            _reasons.Add($"緯度「{north}」、経度「{east}」は、34.178 のような数字ではありません。");
        else if (region.Bounds.Contains(new GeoPoint(latitude, longitude)))
            return new GeoPoint(latitude, longitude);
        else if (region.Bounds.Contains(new GeoPoint(longitude, latitude)))
            _reasons.Add($"緯度「{north}」と経度「{east}」が逆です。");
        else
            _reasons.Add($"緯度「{north}」、経度「{east}」は、{region.Name}の外です。");
        return null;
    }

    private static bool TryDegrees(string? text, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out degrees) && double.IsFinite(degrees);

    private string? Phone(IReadOnlyList<string> row)
    {
        if (columns.Of(row, PlaceColumns.Phone) is not { } written)
            return null;
        var phone = Hyphens().Replace(PlaceColumns.Fold(written), "-");
        if (Dialled().IsMatch(phone) && phone.Count(char.IsAsciiDigit) is 10 or 11)
            return phone;
        _reasons.Add($"電話番号「{written}」は、0から始まる10けたか11けたの番号（例 083-000-0000）ではありません。");
        return null;
    }

    private string? Time(IReadOnlyList<string> row)
    {
        var (start, end) = (columns.Of(row, PlaceColumns.Start), columns.Of(row, PlaceColumns.End));
        foreach (var time in new[] { start, end }.OfType<string>().Where(time => !Clock().IsMatch(PlaceColumns.Fold(time))))
            _reasons.Add($"時間「{time}」は、9:00 のような時刻ではありません。");
        return (start, end) switch
        {
            (null, null) => null,
            (null, { } until) => $"–{Hour(until)}",
            ({ } from, null) => $"{Hour(from)}–",
            ({ } from, { } until) => $"{Hour(from)}–{Hour(until)}",
        };
    }

    // 09:00:00 is what a spreadsheet makes of 9:00.
    private static string Hour(string time) => PlaceColumns.Fold(time).Split(':') is [var hour, var minute, ..] ? $"{hour.TrimStart('0').PadLeft(1, '0')}:{minute}" : time;

    private Uri? Url(IReadOnlyList<string> row)
    {
        if (columns.Of(row, PlaceColumns.Url) is not { } written)
            return null;
        if (Uri.TryCreate(written, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.AbsoluteUri.Length <= 1000)
            return url;
        _reasons.Add($"URL「{written}」は、https:// から始まるアドレスではありません。");
        return null;
    }

    [GeneratedRegex(@"[‐‑‒–—―−ー()]+", RegexOptions.None, 1000)]
    private static partial Regex Hyphens();

    [GeneratedRegex(@"^0\d{1,4}-?\d{1,4}-?\d{3,4}$", RegexOptions.None, 1000)]
    private static partial Regex Dialled();

    [GeneratedRegex(@"^([01]?\d|2[0-4]):[0-5]\d(:00)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
