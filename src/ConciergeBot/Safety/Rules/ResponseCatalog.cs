using ConciergeBot.Knowledge;

namespace ConciergeBot.Safety.Rules;

/// <summary>Contacts and responses of all files, checked: numbers, sources, dates, languages, lengths.</summary>
internal sealed class ResponseCatalog
{
    /// <summary>LINE: label of an action in a Flex Message, 40 characters.</summary>
    private const int LongestLabel = 40;

    /// <summary>What a frightened parent reads on a phone without scrolling.</summary>
    private const int MostSteps = 5;

    private static readonly string[] AlwaysThere = ["ja", "ja-easy", "en"];
    private static readonly string[] LabelLanguages = ["ja", "en"];

    private readonly Dictionary<string, CallTarget> _contacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SafetyResponse> _responses = new(StringComparer.Ordinal);

    /// <exception cref="SafetyRulesException">An entry is incomplete or wrong.</exception>
    public ResponseCatalog(IReadOnlyList<(string Name, SafetyFile File)> files)
    {
        foreach (var (name, file) in files)
        {
            foreach (var entry in file.Contacts ?? [])
                Add(name, "contact", _contacts, Contact(name, entry), contact => contact.Id);
        }

        foreach (var (name, file) in files)
        {
            foreach (var entry in file.Responses ?? [])
                Add(name, "response", _responses, Response(name, entry), response => response.Id);
        }
    }

    public IReadOnlyCollection<SafetyResponse> Responses => _responses.Values;

    public IReadOnlyCollection<CallTarget> Contacts => _contacts.Values;

    public SafetyResponse? Find(string id) => _responses.GetValueOrDefault(id);

    private static void Add<T>(string file, string what, Dictionary<string, T> all, T entry, Func<T, string> id)
    {
        if (!all.TryAdd(id(entry), entry))
            throw new SafetyRulesException(file, $"{what} '{id(entry)}' is defined twice");
    }

    private static CallTarget Contact(string file, ContactEntry entry)
    {
        var id = SafetyFileReader.Required(file, "contacts: id", entry.Id);
        var phone = SafetyFileReader.Required(file, $"contact '{id}': phone", entry.Phone);
        if (!phone.AsSpan(phone[0] == '#' ? 1 : 0).ContainsAnyInRange('0', '9') || phone.TrimStart('#').Any(c => !char.IsAsciiDigit(c)))
            throw new SafetyRulesException(file, $"contact '{id}': phone '{phone}' must be digits, as dialled");
        var labels = Texts(file, $"contact '{id}': label", entry.Label);
        if (labels.Values.FirstOrDefault(label => label.Length > LongestLabel) is { } tooLong)
            throw new SafetyRulesException(file, $"contact '{id}': label '{tooLong}' is longer than {LongestLabel} characters");
        var url = SafetyFileReader.Required(file, $"contact '{id}': source.url", entry.Source?.Url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new SafetyRulesException(file, $"contact '{id}': source.url '{url}' is not a web address");
        return new CallTarget
        {
            Id = id,
            PhoneNumber = phone,
            Labels = labels,
            OpeningHours = Texts(file, $"contact '{id}': hours", entry.Hours),
            Source = new ArticleSource(SafetyFileReader.Required(file, $"contact '{id}': source.name", entry.Source?.Name), address),
            CheckedOn = SafetyFileReader.Date(file, $"contact '{id}': checkedOn", entry.CheckedOn),
        };
    }

    private static Dictionary<string, string> Texts(string file, string key, Dictionary<string, string>? texts)
    {
        foreach (var language in LabelLanguages)
            SafetyFileReader.Required(file, $"{key}: {language}", texts?.GetValueOrDefault(language));
        return texts!;
    }

    private SafetyResponse Response(string file, ResponseEntry entry)
    {
        var id = SafetyFileReader.Required(file, "responses: id", entry.Id);
        var calls = (entry.Calls ?? []).Select(call => _contacts.GetValueOrDefault(call)
            ?? throw new SafetyRulesException(file, $"response '{id}': there is no contact '{call}'")).ToList();
        if (calls.Count == 0)
            throw new SafetyRulesException(file, $"response '{id}': it offers nobody to call");
        foreach (var language in AlwaysThere)
        {
            if (entry.Texts?.ContainsKey(language) != true)
                throw new SafetyRulesException(file, $"response '{id}': the text in '{language}' is missing");
        }

        return new SafetyResponse(id, calls, entry.Texts!.ToDictionary(
            text => text.Key,
            text => Text(file, $"response '{id}', {text.Key}", text.Value),
            StringComparer.Ordinal));
    }

    private static SafetyResponseText Text(string file, string key, ResponseTextEntry? entry)
    {
        var steps = entry?.Steps ?? [];
        if (steps.Count is 0 or > MostSteps || steps.Any(string.IsNullOrWhiteSpace))
            throw new SafetyRulesException(file, $"{key}: it needs 1 to {MostSteps} steps, none of them empty");
        return new SafetyResponseText(
            SafetyFileReader.Required(file, $"{key}: title", entry?.Title),
            SafetyFileReader.Required(file, $"{key}: first", entry?.First),
            steps);
    }
}
