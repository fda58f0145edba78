using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ConciergeBot.Answering.Prompts;

/// <summary>
/// Holds a template to the form in which roles stay apart: well-formed messages of known roles, the system's first. Semantic
/// Kernel takes what is not well-formed for one message of the user, rules and all.
/// </summary>
internal static partial class PromptTemplates
{
    /// <summary>What is wrong with the template; null for nothing.</summary>
    public static string? WrongIn(string template)
    {
        if (Variable().Replace(template, "").Contains("{{", StringComparison.Ordinal))
            return "only variables may stand in {{…}}";
        try
        {
            var messages = XElement.Parse($"<prompt>{template}</prompt>");
            if (messages.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)) || messages.Elements().Any(element => element.Name != "message"))
                return "all of it must stand in <message> elements";
            var roles = messages.Elements().Select(message => (string?)message.Attribute("role")).ToList();
            return roles is ["system", "user"] ? null : $"there must be a message of the system, then one of the user; there are: {string.Join(", ", roles)}";
        }
        catch (XmlException e)
        {
            return e.Message;
        }
    }

    [GeneratedRegex(@"\{\{\s*\$[A-Za-z0-9_]+\s*\}\}", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
