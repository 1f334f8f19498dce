using KpiAlignment.Catalog.Compiled;

namespace KpiAlignment.Catalog;

/// <summary>The catalogue inside the package: the YAML files of Catalog/Data, which the build checks and compiles.</summary>
internal static class EmbeddedCatalog
{
    private const string Resource = "catalog.bin";

    private static readonly Lazy<MetricCatalog> value = new(Read);

    public static MetricCatalog Value => value.Value;

    private static MetricCatalog Read()
    {
        using var stream = typeof(EmbeddedCatalog).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return CompiledCatalog.Read(bytes);
    }
}
