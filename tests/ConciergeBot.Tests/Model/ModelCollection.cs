namespace ConciergeBot.Tests.Model;

/// <summary>Tests that script the same stand-in, one after the other.</summary>
[CollectionDefinition(nameof(ModelCollection))]
public sealed class ModelCollection : ICollectionFixture<ModelFixture>;
