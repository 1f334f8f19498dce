using System.Reflection;

namespace KpiAlignment.Catalog;

/// <summary>The catalogue inside the package.</summary>
internal static class EmbeddedCatalog
{
    private const string Prefix = "catalog/";

    private static readonly Lazy<MetricCatalog> value = new(Read);

    public static MetricCatalog Value => value.Value;

    /// <summary>The files, in the order of their names.</summary>
    public static IEnumerable<(string FileName, string Text)> Files()
    {
        var assembly = typeof(EmbeddedCatalog).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal));
        return names.Order(StringComparer.Ordinal).Select(n => (n, Text(assembly, n)));
    }

    // A test reads the same files, so that a fault in them never gets this far.
    private static MetricCatalog Read()
    {
        var result = CatalogReader.Parse(Files());
        return result.Catalog ?? throw new InvalidOperationException($"The embedded catalogue is invalid. {result.Diagnostics[0]}");
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
