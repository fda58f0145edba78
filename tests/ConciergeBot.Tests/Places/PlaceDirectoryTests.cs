using ConciergeBot.Places;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Places;

public sealed class PlaceDirectoryTests
{
    private static readonly PlaceDirectory Places = PlaceDirectory.Load(TestLines.KnowledgeFolder);

    private static readonly GeoPoint YamaguchiCity = new(34.17833, 131.47389);
    private static readonly GeoPoint UbeCity = new(33.95167, 131.24667);

    [Fact]
    public void Distance_is_that_of_the_great_circle()
    {
        // One degree of latitude on a sphere of 6,371.0088 km is 111.195 km.
        new GeoPoint(34, 131).DistanceTo(new GeoPoint(35, 131)).ShouldBe(111_195, 1);
        new GeoPoint(0, 131).DistanceTo(new GeoPoint(0, 132)).ShouldBe(111_195, 1);
        YamaguchiCity.DistanceTo(UbeCity).ShouldBe(32_800, 200);
    }

    [Property]
    public void Distance_is_the_same_both_ways(byte a, byte b, byte c, byte d)
    {
        var (one, other) = (new GeoPoint(30 + a / 60.0, 130 + b / 60.0), new GeoPoint(30 + c / 60.0, 130 + d / 60.0));
        one.DistanceTo(other).ShouldBe(other.DistanceTo(one), 1e-6);
        one.DistanceTo(one).ShouldBe(0);
    }

    [Fact]
    public void Nearest_of_each_kind_comes_first_and_of_one_kind_the_nearest()
    {
        var all = Places.Near(YamaguchiCity, null);
        all.Take(5).Select(near => near.Place.Kind).ShouldBeUnique();
        all.ShouldAllBe(near => near.Metres <= PlaceDirectory.NearMetres);
        var libraries = Places.Near(YamaguchiCity, PlaceKind.Library);
        libraries.ShouldAllBe(near => near.Place.Kind == PlaceKind.Library);
        libraries[0].Place.Municipality.Name.ShouldBe("山口市");
        libraries.Select(near => near.Metres).ShouldBeInOrder();
    }

    [Fact]
    public void Nothing_is_near_in_another_part_of_the_country() => Places.Near(new GeoPoint(35.68, 139.76), null).ShouldBeEmpty();

    [Fact]
    public void Municipality_has_its_own_places_alone()
    {
        Places.In(Places.Region.ByName("宇部市")!, null).ShouldAllBe(near => near.Place.Municipality.Name == "宇部市");
        Places.In(Places.Region.ByName("山口県宇部市")!, PlaceKind.Library).Count.ShouldBe(1);
        Places.In(Places.Region.ByName("萩市")!, null).ShouldBeEmpty();
        Places.Towns(PlaceKind.Library).Select(town => town.Name).ShouldBe(["宇部市", "山口市", "防府市"]);
        Places.Towns(PlaceKind.Nursery).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("library@352039+5")]
    [InlineData("@34.178,131.474")]
    [InlineData("library")]
    [InlineData("library@towns")]
    [InlineData("@towns")]
    public void Query_comes_back_from_its_button(string subject)
    {
        PlaceQuery.TryParse(subject, out var query).ShouldBeTrue();
        query!.ToSubject().ShouldBe(subject);
    }

    [Theory]
    [InlineData("castle")]
    [InlineData("Library")]
    [InlineData("library@")]
    [InlineData("@34.1780,131.474")]
    [InlineData("@352039+0")]
    [InlineData("library\n")]
    public void Query_that_was_never_written_here_is_none(string subject) => PlaceQuery.TryParse(subject, out _).ShouldBeFalse();
}
