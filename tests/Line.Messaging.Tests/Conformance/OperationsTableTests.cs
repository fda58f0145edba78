using System.Globalization;
using System.Text;
using Line.Messaging.Http;

namespace Line.Messaging.Tests.Conformance;

/// <summary>docs/line-operations.md is made from the specification and the code. Set LINE_DOCS=write to write it anew.</summary>
public sealed class OperationsTableTests
{
    // Why an operation of the specification is not covered.
    private static readonly Dictionary<string, string> Missing = new(StringComparer.Ordinal)
    {
        ["markMessagesAsRead"] = "for LINE's partners; `markMessagesAsReadByToken` is for all",
        ["pushMessagesByPhone"] = "LINE notification messages, for LINE's partners",
        ["getPNPMessageStatistics"] = "LINE notification messages, for LINE's partners",
    };

    [Fact]
    public async Task Table_in_the_docs_is_the_table_of_the_code()
    {
        var path = Repository.PathOf("docs", "line-operations.md");
        var table = Table();
        if (Environment.GetEnvironmentVariable("LINE_DOCS") == "write")
            await File.WriteAllTextAsync(path, table, TestContext.Current.CancellationToken);
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(table);
    }

    private static string Table()
    {
        var covered = Operations.All.ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        var specified = OpenApi.Files.SelectMany(file => file.Operations).ToArray();
        var text = new StringBuilder()
            .Append("# Operations of LINE's API\n\n")
            .Append("Made by a test from LINE's specification (line/line-openapi) and the code; do not edit.\n\n")
            .Append(CultureInfo.InvariantCulture, $"{specified.Count(operation => covered.ContainsKey(operation.Id))} of {specified.Length} operations are covered. ")
            .Append("Each covered one is called against its specification in the tests: method, path, host, query, body and answer.\n");
        foreach (var file in OpenApi.Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {file.Name}\n\n| operation | | covered | repeated after a lost answer | rate |\n|---|---|---|---|---|\n");
            foreach (var operation in file.Operations)
                text.Append(Row(operation, covered.GetValueOrDefault(operation.Id)));
        }

        text.Append("\n## LINE Login\n\nFrom its reference; it has no such specification.\n\n| operation | | covered | repeated after a lost answer | rate |\n|---|---|---|---|---|\n");
        foreach (var operation in Operations.All.Where(Operations.IsLogin).OrderBy(operation => operation.Id, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| {operation.Id["login.".Length..]} | {operation.Method} `{operation.Path}` | yes | {Retry(operation)} | {Rate(operation)} |\n");
        return text.ToString();
    }

    private static string Row(ApiOperation specified, LineOperation? operation) => operation is null
        ? $"| {specified.Id} | {specified.Method} `{specified.Path}` | no: {Missing[specified.Id]} | | |\n"
        : $"| {specified.Id} | {specified.Method} `{specified.Path}` | yes | {Retry(operation)} | {Rate(operation)} |\n";

    private static string Retry(LineOperation operation) => operation.Retry switch
    {
        RetryRule.ByKey => "with its retry key",
        RetryRule.Idempotent => "yes",
        _ => "no",
    };

    private static string Rate(LineOperation operation) =>
        FormattableString.Invariant($"{operation.Rate.Calls} / {operation.Rate.Period.TotalSeconds switch { 1 => "s", 60 => "min", _ => "h" }}");
}
