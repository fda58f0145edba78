namespace Line.Messaging;

/// <summary>Opens the photos; quick replies only.</summary>
/// <param name="Label">What the button says.</param>
public sealed record CameraRollAction(string? Label) : LineAction("cameraRoll", Label);
