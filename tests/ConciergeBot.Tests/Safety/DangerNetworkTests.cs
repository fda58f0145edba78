using ConciergeBot.Evaluation.Safety;
using ConciergeBot.Safety.Learned;
using ConciergeBot.Safety.Matching;
using FsCheck;
using FsCheck.Xunit;

namespace ConciergeBot.Tests.Safety;

/// <summary>The small network beside the rules: what it reads, how it learns, and that three are averaged truly.</summary>
public sealed class DangerNetworkTests
{
    private static readonly SafetySample[] Samples =
    [
        Sample(isDanger: true, 0), Sample(isDanger: true, 1), Sample(isDanger: false, 0, 1), Sample(isDanger: false, 2),
    ];

    [Fact]
    public void Japanese_is_read_by_runs_of_letters()
    {
        var framed = TextPieces.Frame("いたい");

        Read(framed).ShouldBe(["。", "。い", "。いた", "。いたい", "い", "いた", "いたい", "いたい。", "た", "たい", "たい。", "い", "い。", "。"]);
    }

    [Fact]
    public void Latin_script_is_read_by_runs_of_words()
    {
        var framed = TextPieces.Frame("he isn't ok");

        Read(framed).ShouldBe(
            ["。", "。he", "。he isn't", "he", "he isn't", "he isn't ok", "isn't", "isn't ok", "isn't ok。", "ok", "ok。", "。"]);
    }

    [Property(MaxTest = 300)]
    public void Pieces_lie_within_the_text_in_the_order_of_their_starts(NonNull<string> text)
    {
        var framed = TextPieces.Frame(text.Get);
        var pieces = TextPieces.Of(framed);

        pieces.ShouldAllBe(piece => piece.Start >= 0 && piece.Start < piece.End && piece.End <= framed.Length);
        pieces.Select(piece => piece.Start).ShouldBeInOrder();
    }

    // A sum of weights cannot: each alone is a danger, both together are none.
    [Fact]
    public void It_learns_that_two_pieces_together_mean_something_else()
    {
        var trainer = Train(seed: 1);

        foreach (var sample in Samples)
            (Score(trainer.Network, trainer.Weights, trainer.Vectors, sample) > 0).ShouldBe(sample.IsDanger, string.Join(',', sample.Pieces));
    }

    [Fact]
    public void The_same_lines_give_the_same_weights()
    {
        Train(seed: 3).Vectors.ShouldBe(Train(seed: 3).Vectors);
        Train(seed: 3).Vectors.ShouldNotBe(Train(seed: 4).Vectors);
    }

    [Fact]
    public void A_committee_says_what_its_members_say_on_average()
    {
        NetworkTrainer[] members = [Train(seed: 1), Train(seed: 2), Train(seed: 3)];
        var committee = new Committee(members);
        var (network, weights, vectors) = (committee.Network(), committee.Weights(), committee.Vectors());

        foreach (var sample in Samples)
            Score(network, weights, vectors, sample).ShouldBe(members.Average(member => Score(member.Network, member.Weights, member.Vectors, sample)), 0.001f);
    }

    private static string[] Read(string framed) => [.. TextPieces.Of(framed).Select(piece => framed[piece.Start..piece.End])];

    private static NetworkTrainer Train(int seed) =>
        new NetworkTrainer(pieces: 3, kinds: 1, seed).Fit(Enumerable.Repeat(Samples, 200).SelectMany(samples => samples));

    private static float Score(DangerNetwork network, float[] weights, float[] vectors, SafetySample sample)
    {
        var sum = new float[network.Width];
        foreach (var piece in sample.Pieces)
        {
            for (var i = 0; i < network.Width; i++)
                sum[i] += vectors[(piece * network.Width) + i];
        }

        var cells = new float[network.Hidden];
        network.Activate(sum, sample.Pieces.Length, sum, cells);
        return (sample.Pieces.Sum(piece => weights[piece]) * DangerNetwork.Scale(sample.Pieces.Length)) + network.Danger(cells);
    }

    private static SafetySample Sample(bool isDanger, params int[] pieces) =>
        new(new FoldedText("", "", []), isDanger, Kind: isDanger ? 0 : -1, SampleSource.Known, []) { Pieces = pieces };
}
