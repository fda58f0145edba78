using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search;

/// <summary>A question and the topic that it is about.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TopicExample(SparseText Text, int Topic);
