namespace ConciergeBot.Knowledge.Search;

/// <summary>One regression tree as parallel arrays; a child below zero is the complement of a leaf's number.</summary>
internal sealed record RerankerTree(int[] Features, float[] Thresholds, int[] Left, int[] Right, float[] Leaves)
{
    public float Value(float[] features)
    {
        if (Features.Length == 0)
            return Leaves[0];
        var node = 0;
        do
            node = features[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
        while (node >= 0);
        return Leaves[~node];
    }
}
