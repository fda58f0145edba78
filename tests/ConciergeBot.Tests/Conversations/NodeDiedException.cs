namespace ConciergeBot.Tests.Conversations;

/// <summary>Stands for a process that ends at this very line: nothing may catch it.</summary>
public sealed class NodeDiedException() : Exception("the node died");
