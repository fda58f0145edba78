using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConciergeBot.Knowledge.Search.MeCab;

/// <summary>
/// MeCab with an IPADIC dictionary, through libmecab's C interface. One model and tagger serve all threads;
/// each call takes a lattice of its own from a pool (libmecab: a lattice belongs to one thread at a time).
/// </summary>
public sealed class MeCabAnalyzer : ITextAnalyzer, IDisposable
{
    /// <summary>Where Debian's <c>mecab-ipadic-utf8</c> installs its dictionary.</summary>
    public const string DebianDictionary = "/var/lib/mecab/dic/ipadic-utf8";

    /// <summary>Pieces handed to the library at once: bounds its memory, and keeps lengths within its 16 bits.</summary>
    private const int MaximumPiece = 4000;

    private readonly MeCabLibrary _library;
    private readonly MeCabHandle _model;
    private readonly MeCabHandle _tagger;
    private readonly ConcurrentBag<MeCabHandle> _lattices = [];
    private readonly ConcurrentDictionary<nint, Morpheme> _morphemes = new();

    private MeCabAnalyzer(MeCabLibrary library, MeCabHandle model, MeCabHandle tagger, string folder)
    {
        (_library, _model, _tagger) = (library, model, tagger);
        Name = $"MeCab {library.VersionText} ({folder})";
    }

    public string Name { get; }

    public bool HasDictionary => true;

    /// <summary>Loads library and dictionary.</summary>
    /// <param name="dictionaryFolder">Holds <c>sys.dic</c> and its companions, compiled for UTF-8.</param>
    /// <param name="analyzer">The engine, when it can be had.</param>
    /// <param name="reason">Why it failed, for a person to read.</param>
    public static bool TryCreate(string dictionaryFolder, [NotNullWhen(true)] out MeCabAnalyzer? analyzer, [NotNullWhen(false)] out string? reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(dictionaryFolder);
        analyzer = null;
        reason = null;
        if (!File.Exists(Path.Combine(dictionaryFolder, "sys.dic")))
            reason = $"there is no dictionary in {dictionaryFolder}";
        else if (!IsUtf8(dictionaryFolder))
            reason = $"the dictionary in {dictionaryFolder} is not in UTF-8";
        else if (MeCabLibrary.TryLoad() is not { } library)
            reason = "libmecab is not installed";
        else
            analyzer = Create(library, dictionaryFolder, out reason);
        return analyzer is not null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Token> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ObjectDisposedException.ThrowIf(_model.IsClosed, this);
        var tokens = new List<Token>(text.Length / 2);
        if (!_lattices.TryTake(out var lattice))
            lattice = NewLattice();
        for (var start = 0; start < text.Length;)
        {
            var length = PieceLength(text, start);
            AnalyzePiece(lattice, text.AsSpan(start, length), start, tokens);
            start += length;
        }

        _lattices.Add(lattice);
        return tokens;
    }

    public void Dispose()
    {
        while (_lattices.TryTake(out var lattice))
            lattice.Dispose();
        _tagger.Dispose();
        _model.Dispose();
    }

    private static unsafe MeCabAnalyzer? Create(MeCabLibrary library, string folder, out string? reason)
    {
        // -r keeps the machine's own mecabrc, if any, out of it.
        var arguments = new[] { "mecab", "-r", OperatingSystem.IsWindows() ? "NUL" : "/dev/null", "-d", folder }
            .Select(argument => Encoding.UTF8.GetBytes(argument + '\0')).ToArray();
        fixed (byte* a0 = arguments[0], a1 = arguments[1], a2 = arguments[2], a3 = arguments[3], a4 = arguments[4])
        {
            var argv = stackalloc byte*[] { a0, a1, a2, a3, a4 };
            var model = new MeCabHandle(library.ModelNew(arguments.Length, argv), library.ModelDestroy);
            if (model.IsInvalid)
            {
                model.Dispose();
                reason = $"libmecab cannot open the dictionary in {folder}";
                return null;
            }

            reason = null;
            return new MeCabAnalyzer(library, model, new MeCabHandle(library.ModelNewTagger(model.Pointer), library.TaggerDestroy), folder);
        }
    }

    /// <summary>The dictionary's header: its character set is a 32-byte string at offset 40.</summary>
    private static bool IsUtf8(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "sys.dic"));
        Span<byte> header = stackalloc byte[72];
        return file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
            && Encoding.ASCII.GetString(header[40..]).TrimEnd('\0').Replace("-", "", StringComparison.Ordinal)
                .Equals("UTF8", StringComparison.OrdinalIgnoreCase);
    }

    private unsafe MeCabHandle NewLattice() => new(_library.ModelNewLattice(_model.Pointer), _library.LatticeDestroy);

    /// <summary>Up to the last sentence end within the limit; never between the halves of a surrogate pair.</summary>
    private static int PieceLength(string text, int start)
    {
        if (text.Length - start <= MaximumPiece)
            return text.Length - start;
        var end = text.AsSpan(start, MaximumPiece).LastIndexOfAny('\n', '。', ' ') + 1;
        if (end == 0)
            end = MaximumPiece;
        return char.IsHighSurrogate(text[start + end - 1]) && char.IsLowSurrogate(text[start + end]) ? end - 1 : end;
    }

    private unsafe void AnalyzePiece(MeCabHandle lattice, ReadOnlySpan<char> piece, int offset, List<Token> tokens)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(piece.Length)];
        var count = Encoding.UTF8.GetBytes(piece, bytes);
        bytes.AsSpan(0, count).Replace((byte)0, (byte)' ');
        fixed (byte* sentence = bytes)
        {
            _library.LatticeSetSentence(lattice.Pointer, sentence, (nuint)count);
            if (_library.ParseLattice(_tagger.Pointer, lattice.Pointer) == 0)
                throw new InvalidOperationException("MeCab could not parse a sentence.");
            var start = offset;
            for (var node = _library.LatticeBeginNode(lattice.Pointer); node is not null; node = node->Next)
            {
                start += Encoding.UTF8.GetCharCount(node->Surface - (node->LengthWithSpace - node->Length), node->LengthWithSpace - node->Length);
                if (node->Length == 0)
                    continue;
                var surface = Encoding.UTF8.GetString(node->Surface, node->Length);
                var morpheme = MorphemeOf(node);
                tokens.Add(new Token(surface, morpheme.Base ?? surface, morpheme.Reading ?? ReadingOfKana(surface), morpheme.Class, start));
                start += surface.Length;
            }

            _library.LatticeClear(lattice.Pointer);
        }
    }

    /// <summary>A feature string lives in the dictionary, so its address names it: each is decoded once.</summary>
    private unsafe Morpheme MorphemeOf(MeCabNode* node)
    {
        if (_morphemes.TryGetValue((nint)node->Feature, out var known))
            return known;
        var morpheme = Morpheme.Parse(node->Feature, isUnknown: node->Status == 1);
        return _morphemes.GetOrAdd((nint)node->Feature, morpheme);
    }

    private static string? ReadingOfKana(string surface) => Kana.IsKana(surface) ? Kana.ToKatakana(surface) : null;
}
