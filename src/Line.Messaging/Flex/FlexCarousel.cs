namespace Line.Messaging.Flex;

/// <summary>Bubbles to swipe through: at most 12 of one size, at most 50 KB of JSON.</summary>
public sealed record FlexCarousel(IReadOnlyList<FlexBubble> Contents) : FlexContainer("carousel");
