using Microsoft.Extensions.Options;

namespace Line.Simulator.Content;

/// <summary>What users sent as pictures, films, sounds and files, by message id; the oldest give way.</summary>
internal sealed class ContentStore(IOptions<LineSimulatorOptions> options)
{
    private const int RememberedIds = 100_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, StoredContent> _content = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private long _bytes;

    public void Add(string messageId, StoredContent content)
    {
        lock (_gate)
        {
            _content[messageId] = content;
            _order.Enqueue(messageId);
            _bytes += content.Bytes.Length;
            while (_bytes > options.Value.ContentBytes && _order.Count > 1)
                Drop(_order.Dequeue());
        }
    }

    public StoredContent? Find(string messageId)
    {
        lock (_gate)
            return _content.GetValueOrDefault(messageId);
    }

    /// <summary>Whether there once was such content (LINE: 410 when it is gone).</summary>
    public bool IsGone(string messageId)
    {
        lock (_gate)
            return _gone.Contains(messageId);
    }

    public void Remove(string messageId)
    {
        lock (_gate)
            Drop(messageId);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _content.Clear();
            _order.Clear();
            _gone.Clear();
            _bytes = 0;
        }
    }

    private void Drop(string messageId)
    {
        if (!_content.Remove(messageId, out var content))
            return;
        _bytes -= content.Bytes.Length;
        if (_gone.Count >= RememberedIds)
            _gone.Clear();
        _gone.Add(messageId);
    }
}
