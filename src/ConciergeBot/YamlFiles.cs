using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ConciergeBot;

/// <summary>Reads data files that editors write.</summary>
internal static class YamlFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeConverter(new YamlDateConverter())
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .WithEnforceNullability()
        .Build();

    /// <exception cref="YamlFileException">The file is missing, malformed, or lacks a key.</exception>
    public static T Read<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] T>(string file)
    {
        try
        {
            return Yaml.Deserialize<T>(File.ReadAllText(file)) ?? throw new YamlFileException(file, "it is empty");
        }
        catch (YamlException e)
        {
            throw new YamlFileException(file, $"line {e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
        catch (IOException e)
        {
            throw new YamlFileException(file, "it cannot be read", e);
        }
    }
}
