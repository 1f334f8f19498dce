using KpiAlignment.Catalog.Reading;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Catalog;

/// <summary>Reads catalogues from YAML; <c>docs/catalog.md</c> describes the format.</summary>
public static class CatalogReader
{
    /// <summary>
    /// Reads a file, or a folder of files, laid over another catalogue: an entry replaces the one with the same id there,
    /// an influence the one between the same metrics, and an influence with the effect <c>none</c> takes it away.
    /// </summary>
    /// <param name="path">The file or the folder.</param>
    /// <param name="over">The catalogue below, such as <see cref="MetricCatalog.Default"/>; <see langword="null"/> is none.</param>
    /// <param name="options">Limits.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static CatalogReadResult Load(string path, MetricCatalog? over = null, LoadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var reading = new Reading(over, options);
        foreach (var file in OrganizationFiles.Find(path, reading.Options, reading.Diagnostics))
        {
            if (OrganizationFiles.Read(file, reading.Options, reading.Diagnostics) is { } bytes)
                reading.Add(YamlReader.Read(bytes, file, reading.Options, reading.Diagnostics).Root);
        }

        return reading.Finish();
    }

    /// <summary>Reads texts that together make one catalogue, as <see cref="Load"/> does files.</summary>
    /// <param name="files">The texts with the names that diagnostics call them by, in any order; they may refer to each other's entries.</param>
    /// <param name="over">The catalogue below, such as <see cref="MetricCatalog.Default"/>; <see langword="null"/> is none.</param>
    /// <param name="options">Limits.</param>
    public static CatalogReadResult Parse(IEnumerable<(string FileName, string Text)> files, MetricCatalog? over = null, LoadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reading = new Reading(over, options);
        foreach (var (name, text) in files.OrderBy(f => f.FileName, StringComparer.Ordinal)) reading.Add(YamlReader.Read(text, name, reading.Options, reading.Diagnostics).Root);
        return reading.Finish();
    }

    private sealed class Reading(MetricCatalog? over, LoadOptions? options)
    {
        private readonly CatalogParts parts = new();

        public LoadOptions Options { get; } = options ?? LoadOptions.Default;

        public DiagnosticBag Diagnostics { get; } = new((options ?? LoadOptions.Default).MaxDiagnostics);

        public void Add(YamlNode? root)
        {
            if (root is not null) new CatalogBinder(parts, Diagnostics).Bind(root);
        }

        public CatalogReadResult Finish()
        {
            var catalog = new CatalogMerge(parts, over ?? MetricCatalog.Empty, Diagnostics).Merge();
            return new CatalogReadResult(catalog, Diagnostics.Sorted());
        }
    }
}
