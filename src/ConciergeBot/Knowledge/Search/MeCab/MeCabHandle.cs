using System.Runtime.InteropServices;

namespace ConciergeBot.Knowledge.Search.MeCab;

/// <summary>Owns one native object: a model, a tagger or a lattice.</summary>
internal sealed unsafe class MeCabHandle : SafeHandle
{
    private readonly delegate* unmanaged[Cdecl]<nint, void> _destroy;

    public MeCabHandle(nint pointer, delegate* unmanaged[Cdecl]<nint, void> destroy)
        : base(0, ownsHandle: true)
    {
        _destroy = destroy;
        SetHandle(pointer);
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>The native object, valid while the caller keeps this handle alive.</summary>
    public nint Pointer => handle;

    protected override bool ReleaseHandle()
    {
        _destroy(handle);
        return true;
    }
}
