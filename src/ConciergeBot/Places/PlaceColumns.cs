using System.Text;

namespace ConciergeBot.Places;

/// <summary>
/// One row by the column names of デジタル庁「自治体標準オープンデータセット」 (子育て施設一覧, 公共施設一覧, 赤ちゃんの駅一覧), the
/// newer and the older names. Width does not matter: （方書） is (方書).
/// </summary>
internal sealed class PlaceColumns
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public PlaceColumns(IReadOnlyList<string> header)
    {
        for (var column = 0; column < header.Count; column++)
            _columns.TryAdd(Fold(header[column]), column);
    }

    public static string[] Code { get; } = ["全国地方公共団体コード", "都道府県コード又は市区町村コード"];

    public static string[] Id { get; } = ["ID", "NO"];

    public static string[] Town { get; } = ["地方公共団体名", "市区町村名", "所在地_市区町村"];

    public static string[] Name { get; } = ["名称"];

    public static string[] Kind { get; } = ["種別"];

    public static string[] Address { get; } = ["所在地_連結表記", "住所"];

    public static string[] Building { get; } = ["建物名等(方書)", "方書"];

    public static string[] Latitude { get; } = ["緯度"];

    public static string[] Longitude { get; } = ["経度"];

    public static string[] Phone { get; } = ["電話番号"];

    public static string[] Days { get; } = ["利用可能曜日"];

    public static string[] Start { get; } = ["開始時間"];

    public static string[] End { get; } = ["終了時間"];

    public static string[] HoursNote { get; } = ["利用可能日時特記事項"];

    public static string[] Url { get; } = ["URL"];

    public bool Has(string[] names) => Array.Exists(names, _columns.ContainsKey);

    /// <summary>The first of the columns that says something; null where none does.</summary>
    public string? Of(IReadOnlyList<string> row, string[] names) => names
        .Select(name => _columns.TryGetValue(name, out var column) && column < row.Count ? row[column].Trim() : "")
        .FirstOrDefault(value => value.Length > 0);

    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).Trim();
}
