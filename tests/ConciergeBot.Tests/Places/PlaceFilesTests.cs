using System.Text;
using ConciergeBot.Places;

namespace ConciergeBot.Tests.Places;

public sealed class PlaceFilesTests : IDisposable
{
    private const string Header = "全国地方公共団体コード,ID,地方公共団体名,名称,種別,所在地_連結表記,建物名等(方書),緯度,経度,電話番号,利用可能曜日,開始時間,終了時間,利用可能日時特記事項,URL";
    private const string Row = "352039,A1,山口県山口市,ひろばA,地域子育て支援拠点,山口県山口市1-1,2階,34.178,131.474,083-000-0000,月火水,09:00,15:30,祝日は休み,https://example.jp/a";

    private static readonly Region Yamaguchi = Region.Load(Path.Combine(TestLines.KnowledgeFolder, Region.FileName));

    private readonly string _folder = Directory.CreateTempSubdirectory("places-").FullName;

    static PlaceFilesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public PlaceFilesTests()
    {
        File.Copy(Path.Combine(TestLines.KnowledgeFolder, "places", "kinds.yaml"), Path.Combine(_folder, "kinds.yaml"));
        Source();
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "shift_jis"];

    [Theory, MemberData(nameof(Encodings))]
    public void Row_of_the_standard_becomes_a_place_in_each_encoding(string encoding)
    {
        Write($"{Header}\r\n{Row}\r\n", encoding == "utf-8-bom" ? new UTF8Encoding(true) : encoding == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(932));
        var place = Read(out var faults).ShouldHaveSingleItem();
        faults.ShouldBeEmpty();
        place.Name.ShouldBe("ひろばA");
        place.Kind.ShouldBe(PlaceKind.SupportCentre);
        place.Municipality.Name.ShouldBe("山口市");
        place.Address.ShouldBe("山口県山口市1-1 2階");
        place.Point.ShouldBe(new GeoPoint(34.178, 131.474));
        place.Phone.ShouldBe("083-000-0000");
        place.Time.ShouldBe("9:00–15:30");
        place.Source.CheckedOn.ShouldBe(new DateOnly(2026, 11, 1));
    }

    [Fact]
    public void Older_column_names_and_a_file_without_kinds_are_read()
    {
        Source("kind: babyStation");
        Write("都道府県コード又は市区町村コード,NO,市区町村名,名称,住所,方書,緯度,経度\n352021,7,宇部市,駅,山口県宇部市1-1,,,\n");
        var place = Read(out var faults).ShouldHaveSingleItem();
        faults.ShouldBeEmpty();
        place.Kind.ShouldBe(PlaceKind.BabyStation);
        place.Point.ShouldBeNull();
        place.Id.ShouldBe("a:352021-7");
    }

    [Theory]
    [InlineData("352039", "342025", "市町「342025」")]
    [InlineData("34.178,131.474", "35.68,139.76", "山口県の外です")]
    [InlineData("34.178,131.474", "131.474,34.178", "逆です")]
    [InlineData("34.178", "北緯34度", "数字ではありません")]
    [InlineData("34.178,", ",", "数字ではありません")]
    [InlineData("083-000-0000", "2100", "電話番号「2100」")]
    [InlineData("083-000-0000", "083-000-0000(代表)", "電話番号「083-000-0000(代表)」")]
    [InlineData("地域子育て支援拠点", "宇宙港", "種別「宇宙港」")]
    [InlineData("09:00", "朝", "時間「朝」")]
    [InlineData("https://example.jp/a", "javascript:alert(1)", "URL「javascript:alert(1)」")]
    [InlineData("ひろばA", "", "「名称」が空です")]
    [InlineData("ひろばA", "見本ひろば", "sample: true")]
    public void Broken_row_is_named_with_file_line_and_reason(string right, string wrong, string reason)
    {
        Write($"{Header}\n{Row}\n\n{Row.Replace("A1", "A2", StringComparison.Ordinal).Replace("1-1", "1-2", StringComparison.Ordinal).Replace(right, wrong, StringComparison.Ordinal)}\n");
        Read(out var faults).Count.ShouldBe(1);
        faults.ShouldHaveSingleItem().ToString().ShouldStartWith("a.csv 4行目: ");
        faults[0].Reason.ShouldContain(reason);
    }

    [Fact]
    public void Line_is_the_editors_line_after_a_field_with_line_breaks()
    {
        Write($"{Header}\n{Row.Replace("祝日は休み", "\"祝日は\n休み\"", StringComparison.Ordinal)}\n352039,,,,,,,,,,,,,,\n");
        Read(out var faults).Count.ShouldBe(1);
        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.Line == 4);
    }

    [Fact]
    public void Same_id_and_same_place_twice_are_faults()
    {
        Write($"{Header}\n{Row}\n{Row}\n{Row.Replace("A1", "A2", StringComparison.Ordinal)}\n");
        Read(out var faults).Count.ShouldBe(1);
        faults.Select(fault => fault.Line).ShouldBe([3, 4]);
        faults[0].Reason.ShouldContain("上の行にもあります");
        faults[1].Reason.ShouldContain("もう1つあります");
    }

    [Fact]
    public void File_without_source_and_source_without_file_are_faults()
    {
        Write($"{Header}\n{Row}\n");
        File.Copy(Path.Combine(_folder, "a.csv"), Path.Combine(_folder, "b.csv"));
        Read(out var faults);
        faults.ShouldHaveSingleItem().ToString().ShouldBe("b.csv: sources.yaml に出典と確認日がありません。");
        File.Delete(Path.Combine(_folder, "a.csv"));
        Read(out faults).ShouldBeEmpty();
        faults.Count.ShouldBe(2);
    }

    [Fact]
    public void Source_without_the_day_it_was_checked_does_not_load()
    {
        File.WriteAllText(Path.Combine(_folder, "sources.yaml"), "- file: a.csv\n  source: 市\n");
        Should.Throw<YamlFileException>(() => Read(out _)).Message.ShouldContain("checkedOn");
    }

    [Fact]
    public void Sample_has_no_telephone_number_and_says_that_it_is_one()
    {
        Source("sample: true");
        Write($"{Header}\n{Row}\n");
        Read(out var faults).ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Reason.ShouldContain("見本");
    }

    [Fact]
    public void File_of_another_encoding_is_a_fault()
    {
        Write($"{Header}\n{Row}\n", Encoding.Unicode);
        Read(out var faults).ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Reason.ShouldContain("文字コード");
    }

    [Fact]
    public void Places_of_the_repository_are_sound_and_samples_say_so()
    {
        var places = PlaceFiles.Read(Path.Combine(TestLines.KnowledgeFolder, "places"), Yamaguchi, out var faults);
        faults.ShouldBeEmpty();
        places.ShouldNotBeEmpty();
        places.Where(place => place.Source.Sample).ShouldAllBe(place => place.Name.Contains("見本") && place.Phone == null && place.Url == null);
        Yamaguchi.Municipalities.Count.ShouldBe(19);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IReadOnlyList<Place> Read(out IReadOnlyList<PlaceFault> faults) => PlaceFiles.Read(_folder, Yamaguchi, out faults);

    private void Source(string more = "licence: CC BY 4.0") =>
        File.WriteAllText(Path.Combine(_folder, "sources.yaml"), $"- file: a.csv\n  source: 市のオープンデータ\n  checkedOn: 2026-11-01\n  {more}\n");

    private void Write(string text, Encoding? encoding = null) => File.WriteAllText(Path.Combine(_folder, "a.csv"), text, encoding ?? new UTF8Encoding(false));
}
