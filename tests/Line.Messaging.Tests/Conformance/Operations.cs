using System.Reflection;
using Line.Messaging.Http;

namespace Line.Messaging.Tests.Conformance;

/// <summary>The operations that the library has.</summary>
internal static class Operations
{
    public static IReadOnlyList<LineOperation> All { get; } =
    [
        .. typeof(LineMessagingClient).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Operations", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(LineOperation))
            .Select(field => (LineOperation)field.GetValue(null)!),
    ];

    /// <summary>Those of LINE Login: their specification is not among the Messaging API's.</summary>
    public static bool IsLogin(LineOperation operation) => operation.Id.StartsWith("login.", StringComparison.Ordinal);
}
