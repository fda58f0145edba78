using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search.MeCab;

/// <summary>The functions of libmecab that the analyzer calls, bound at run time so that a missing library is a finding, not a crash.</summary>
internal sealed unsafe class MeCabLibrary
{
    private static readonly string[] Names = ["libmecab.so.2", "libmecab.2.dylib", "libmecab.dll"];

    private MeCabLibrary(nint handle)
    {
        ModelNew = (delegate* unmanaged[Cdecl]<int, byte**, nint>)NativeLibrary.GetExport(handle, "mecab_model_new");
        ModelDestroy = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(handle, "mecab_model_destroy");
        ModelNewTagger = (delegate* unmanaged[Cdecl]<nint, nint>)NativeLibrary.GetExport(handle, "mecab_model_new_tagger");
        TaggerDestroy = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(handle, "mecab_destroy");
        ModelNewLattice = (delegate* unmanaged[Cdecl]<nint, nint>)NativeLibrary.GetExport(handle, "mecab_model_new_lattice");
        LatticeDestroy = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(handle, "mecab_lattice_destroy");
        LatticeClear = (delegate* unmanaged[Cdecl]<nint, void>)NativeLibrary.GetExport(handle, "mecab_lattice_clear");
        LatticeSetSentence = (delegate* unmanaged[Cdecl]<nint, byte*, nuint, void>)NativeLibrary.GetExport(handle, "mecab_lattice_set_sentence2");
        LatticeBeginNode = (delegate* unmanaged[Cdecl]<nint, MeCabNode*>)NativeLibrary.GetExport(handle, "mecab_lattice_get_bos_node");
        ParseLattice = (delegate* unmanaged[Cdecl]<nint, nint, int>)NativeLibrary.GetExport(handle, "mecab_parse_lattice");
        Version = (delegate* unmanaged[Cdecl]<byte*>)NativeLibrary.GetExport(handle, "mecab_version");
    }

    public delegate* unmanaged[Cdecl]<int, byte**, nint> ModelNew { get; }
    public delegate* unmanaged[Cdecl]<nint, void> ModelDestroy { get; }
    public delegate* unmanaged[Cdecl]<nint, nint> ModelNewTagger { get; }
    public delegate* unmanaged[Cdecl]<nint, void> TaggerDestroy { get; }
    public delegate* unmanaged[Cdecl]<nint, nint> ModelNewLattice { get; }
    public delegate* unmanaged[Cdecl]<nint, void> LatticeDestroy { get; }
    public delegate* unmanaged[Cdecl]<nint, void> LatticeClear { get; }
    public delegate* unmanaged[Cdecl]<nint, byte*, nuint, void> LatticeSetSentence { get; }
    public delegate* unmanaged[Cdecl]<nint, MeCabNode*> LatticeBeginNode { get; }
    public delegate* unmanaged[Cdecl]<nint, nint, int> ParseLattice { get; }
    private delegate* unmanaged[Cdecl]<byte*> Version { get; }

    public string VersionText => Marshal.PtrToStringUTF8((nint)Version()) ?? "?";

    /// <summary>Loads the library under one of its names; null when there is none. It stays loaded for the life of the process.</summary>
    public static MeCabLibrary? TryLoad()
    {
        foreach (var name in Names)
        {
            if (NativeLibrary.TryLoad(name, out var handle))
                return new MeCabLibrary(handle);
        }

        return null;
    }
}
