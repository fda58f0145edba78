using ConciergeBot.Answering.Retrieving;

namespace ConciergeBot.Tests.Fusing;

/// <summary>Files of fusions: read as written, and what is wrong with one is said with its name.</summary>
public sealed class FusionFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fusion-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_written_is_read_again()
    {
        FusionSamples.File.Write(PathOf("one.json"));
        var read = FusionFile.Read(PathOf("one.json"));
        read.Weights!.First.ShouldBe(FusionSamples.Weights.First);
        read.Weights.AnswerFrom.ShouldBe(FusionSamples.Weights.AnswerFrom);
        (read.Model, read.Dimensions, read.Fusion, read.Record.Date).ShouldBe((FusionSamples.Model, 3, FusionKind.Fused, new DateOnly(2026, 11, 25)));
    }

    [Theory]
    [InlineData("intfloat/multilingual-e5-small", "intfloat-multilingual-e5-small.json")]
    [InlineData("bge-m3:latest", "bge-m3-latest.json")]
    [InlineData("../../etc/passwd", "..-..-etc-passwd.json")]
    public void Name_of_a_file_holds_nothing_that_a_path_would_read(string model, string name) => FusionFile.NameFor(model).ShouldBe(name);

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 7", "version 7")]
    [InlineData("\"dimensions\": 3", "\"dimensions\": 0", "length of the vectors")]
    [InlineData("\"model\": \"embedding\"", "\"model\": \" \"", "model is empty")]
    [InlineData("\"fusion\": \"Fused\"", "\"fusion\": \"Words\"", "takes no weights")]
    [InlineData("\"fusion\": \"Fused\"", "\"fusion\": \"Magic\"", "fusion")]
    [InlineData("\"wordsSure\": 5", "\"wordsSoft\": 5", "'wordsSoft', which is no sign of an article")]
    [InlineData("\"wordsFirstSame\": 6", "\"luck\": 6", "'luck', which is no sign of a decision")]
    [InlineData("\"likelyFrom\": 0.4", "\"likelyFrom\": 0.99", "likelyFrom not above answerFrom")]
    [InlineData("\"askFrom\": 0.5,", "", "askFrom")]
    [InlineData("\"dimensions\": 3", "\"dimension\": 3", "dimension")]
    [InlineData("{", "", "JSON")]
    public void Broken_file_says_its_name_and_what_is_wrong(string text, string broken, string reason)
    {
        FusionSamples.File.Write(PathOf("one.json"));
        var sound = File.ReadAllText(PathOf("one.json"));
        var at = sound.IndexOf(text, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        File.WriteAllText(PathOf("one.json"), string.Concat(sound.AsSpan(0, at), broken, sound.AsSpan(at + text.Length)));
        var e = Should.Throw<FusionFileException>(() => FusionFile.Find(_folder, "another model", dimensions: null));
        e.Message.ShouldContain("one.json");
        e.Message.ShouldContain(reason);
    }

    [Fact]
    public void File_is_found_by_the_name_of_its_model()
    {
        FusionSamples.File.Write(PathOf("anything.json"));
        FusionFile.Find(_folder, FusionSamples.Model, dimensions: null).ShouldNotBeNull();
        FusionFile.Find(_folder, FusionSamples.Model, dimensions: 3).ShouldNotBeNull();
        FusionFile.Find(_folder, "another", dimensions: null).ShouldBeNull();
        FusionFile.Find(PathOf("missing"), FusionSamples.Model, dimensions: null).ShouldBeNull();
    }

    [Fact]
    public void File_for_another_length_than_the_settings_ask_for_is_an_error()
    {
        FusionSamples.File.Write(PathOf("one.json"));
        Should.Throw<FusionFileException>(() => FusionFile.Find(_folder, FusionSamples.Model, dimensions: 256)).Message.ShouldContain("Model:EmbeddingDimensions is 256");
    }

    [Fact]
    public void Two_files_for_one_model_are_an_error()
    {
        FusionSamples.File.Write(PathOf("one.json"));
        FusionSamples.File.Write(PathOf("two.json"));
        Should.Throw<FusionFileException>(() => FusionFile.Find(_folder, FusionSamples.Model, dimensions: null)).Message.ShouldContain("keep one");
    }

    [Fact]
    public void Files_in_the_repository_are_sound() =>
        FusionFile.Find(Path.Combine(TestLines.KnowledgeFolder, "fusion"), "no model has this name", dimensions: null).ShouldBeNull();

    private string PathOf(string name) => Path.Combine(_folder, name);
}
