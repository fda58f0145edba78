namespace ConciergeBot.Safety.Learned;

/// <summary>How a text reads.</summary>
/// <param name="Score">Above zero rather like a danger, below rather not.</param>
/// <param name="Kind">The kind of danger that it reads like most, by its place among the weights' kinds.</param>
/// <param name="SignScores">
/// The same around each of the rules' signs, in a short text that of the whole; infinite where a sign stands in a sentence
/// of another script than the text, which cannot be judged.
/// </param>
internal sealed record Opinion(float Score, int Kind, IReadOnlyList<float> SignScores);
