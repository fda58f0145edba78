using Line.Messaging.Flex;

namespace Line.Messaging;

/// <summary>A message with a layout of its own.</summary>
/// <param name="AltText">For notifications and devices that cannot show it; at most 1,500 characters.</param>
/// <param name="Contents">A bubble or a carousel.</param>
public sealed record FlexMessage(string AltText, FlexContainer Contents) : Message("flex");
