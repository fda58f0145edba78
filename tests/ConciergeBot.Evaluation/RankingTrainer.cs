using ConciergeBot.Knowledge.Search;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace ConciergeBot.Evaluation;

/// <summary>Learns to rank shortlists with LambdaMART (ML.NET FastTree) and hands the trees over in the product's own form.</summary>
internal static class RankingTrainer
{
    private const int Grades = 4;

    /// <summary>Trains on judged shortlists. The settings were chosen by cross-validation; see docs/search.md.</summary>
    /// <param name="samples">The shortlists.</param>
    /// <param name="seed">For bagging.</param>
    /// <param name="trees">How many trees: more for more questions.</param>
    /// <param name="leaves">How many leaves a tree has.</param>
    public static RerankerTree[] Train(IReadOnlyList<Sample> samples, int seed, int trees, int leaves)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(Sample));
        schema[nameof(Sample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, samples[0].Features.Length);
        schema[nameof(Sample.Label)].ColumnType = new KeyDataViewType(typeof(uint), Grades);
        schema[nameof(Sample.Group)].ColumnType = new KeyDataViewType(typeof(uint), samples.Max(sample => sample.Group) + 1);

        // Keys count from 1: 0 would be "missing".
        var rows = samples.Select(sample => new Sample { Label = sample.Label + 1, Group = sample.Group, Features = sample.Features });
        var model = context.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
        {
            LabelColumnName = nameof(Sample.Label),
            FeatureColumnName = nameof(Sample.Features),
            RowGroupColumnName = nameof(Sample.Group),
            NumberOfTrees = trees,
            NumberOfLeaves = leaves,
            MinimumExampleCountPerLeaf = 40,
            LearningRate = 0.06,
            FeatureFraction = 0.5,
            FeatureFractionPerSplit = 0.7,
            BaggingSize = 1,
            BaggingExampleFraction = 0.7,
            NumberOfThreads = 2,
            Seed = seed,
            CustomGains = [0, 1, 3, 3, 3],
        }).Fit(context.Data.LoadFromEnumerable(rows, schema));
        var ensemble = model.Model.TrainedTreeEnsemble;
        return [.. ensemble.Trees.Zip(ensemble.TreeWeights, Convert)];
    }

    public static float Score(RerankerTree[] trees, float[] features) => trees.Sum(tree => tree.Value(features));

    private static RerankerTree Convert(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes],
        [.. tree.NumericalSplitThresholds],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(value => (float)(value * weight))]);
}
