namespace ConciergeBot.Answering.Model;

/// <summary>The model gave nothing that could be used; the curated text stands in.</summary>
public sealed class ModelException(ModelFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public ModelFailure Failure { get; } = failure;
}
