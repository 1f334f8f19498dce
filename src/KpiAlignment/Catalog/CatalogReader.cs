using KpiAlignment.Catalog.Reading;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Reads catalogues from YAML; <c>docs/catalog.md</c> describes the format.</summary>
public static class CatalogReader
{
    /// <summary>
    /// Reads files that together make one catalogue, laid over another: an entry replaces the one with the same id there,
    /// an influence the one between the same metrics, and an influence with the effect <c>none</c> takes it away.
    /// </summary>
    /// <param name="files">The files, in any order; they may refer to each other's entries.</param>
    /// <param name="over">The catalogue below, such as <see cref="MetricCatalog.Default"/>; <see langword="null"/> is none.</param>
    public static CatalogReadResult Read(IEnumerable<CatalogFile> files, MetricCatalog? over = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new Diagnostics();
        var parts = new CatalogParts();
        var binder = new CatalogBinder(parts, diagnostics);
        foreach (var file in files)
        {
            if (new YamlTreeReader(file, diagnostics).Read() is { } root) binder.Bind(root);
        }

        var catalog = new CatalogMerge(parts, over ?? MetricCatalog.Empty, diagnostics).Merge();
        return new CatalogReadResult(catalog, diagnostics.Items.ToValueList());
    }
}
