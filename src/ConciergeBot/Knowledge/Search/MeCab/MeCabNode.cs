using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search.MeCab;

/// <summary>The head of <c>mecab_node_t</c> as libmecab 0.996 lays it out (mecab.h); later fields are not read.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct MeCabNode
{
    public MeCabNode* Previous;
    public MeCabNode* Next;
    public MeCabNode* SameEnd;
    public MeCabNode* SameBegin;
    public nint RightPath;
    public nint LeftPath;

    /// <summary>Points into the sentence; not NUL-terminated.</summary>
    public byte* Surface;

    /// <summary>NUL-terminated, comma-separated; lives as long as the model.</summary>
    public byte* Feature;

    public uint Id;

    /// <summary>Bytes of the surface.</summary>
    public ushort Length;

    /// <summary>Bytes of the surface with the white space before it.</summary>
    public ushort LengthWithSpace;

    public ushort RightAttribute;
    public ushort LeftAttribute;
    public ushort PartOfSpeech;
    public byte CharacterType;

    /// <summary>0 word, 1 unknown word, 2 begin, 3 end of sentence.</summary>
    public byte Status;
}
