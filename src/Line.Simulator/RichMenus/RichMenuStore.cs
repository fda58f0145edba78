using System.Text.Json.Nodes;
using Line.Simulator.Content;
using Line.Simulator.Identity;
using Line.Simulator.Live;

namespace Line.Simulator.RichMenus;

/// <summary>The account's rich menus, its default one, and their aliases.</summary>
internal sealed class RichMenuStore(ChangeFeed feed, SimulatorIds ids)
{
    /// <summary>LINE: at most 1,000 rich menus and as many aliases an account.</summary>
    public const int Maximum = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, RichMenu> _menus = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private string? _default;

    public IReadOnlyList<RichMenu> All
    {
        get { lock (_gate) return [.. _menus.Values]; }
    }

    public IReadOnlyList<KeyValuePair<string, string>> Aliases
    {
        get { lock (_gate) return [.. _aliases]; }
    }

    public string? Default
    {
        get { lock (_gate) return _default; }
    }

    public RichMenu? Find(string id)
    {
        lock (_gate)
            return _menus.GetValueOrDefault(id);
    }

    public string? FindAlias(string alias)
    {
        lock (_gate)
            return _aliases.GetValueOrDefault(alias);
    }

    public RichMenu? Create(JsonObject definition) => Publishing(() =>
    {
        if (_menus.Count >= Maximum)
            return null;
        var menu = new RichMenu(ids.RichMenuId(), definition);
        _menus.Add(menu.Id, menu);
        return menu;
    });

    /// <summary>LINE: a picture cannot be replaced; false when there is one already.</summary>
    public bool TrySetImage(string id, StoredContent image) => Publishing(() =>
    {
        if (_menus[id].Image is not null)
            return false;
        _menus[id] = _menus[id] with { Image = image };
        return true;
    });

    public bool Delete(string id) => Publishing(() =>
    {
        if (_default == id)
            _default = null;
        return _menus.Remove(id);
    });

    public void SetDefault(string? id) => Publishing(() => _default = id);

    public bool TryAddAlias(string alias, string menuId) => Publishing(() => _aliases.Count < Maximum && _aliases.TryAdd(alias, menuId));

    public void SetAlias(string alias, string menuId) => Publishing(() => _aliases[alias] = menuId);

    public bool RemoveAlias(string alias) => Publishing(() => _aliases.Remove(alias));

    public void Clear() => Publishing(() =>
    {
        _menus.Clear();
        _aliases.Clear();
        return _default = null;
    });

    public JsonObject ToJson()
    {
        lock (_gate)
        {
            return new JsonObject
            {
                ["default"] = _default,
                ["menus"] = new JsonArray([.. _menus.Values.Select(menu =>
                {
                    var json = menu.ToJson();
                    json["hasImage"] = menu.Image is not null;
                    return (JsonNode)json;
                })]),
            };
        }
    }

    private T Publishing<T>(Func<T> change)
    {
        T result;
        lock (_gate)
            result = change();
        feed.Publish("richMenus", ToJson());
        return result;
    }
}
