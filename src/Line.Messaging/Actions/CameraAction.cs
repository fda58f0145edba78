namespace Line.Messaging;

/// <summary>Opens the camera; quick replies only.</summary>
/// <param name="Label">What the button says.</param>
public sealed record CameraAction(string? Label) : LineAction("camera", Label);
