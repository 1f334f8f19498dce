using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>What reading a catalogue gives.</summary>
/// <param name="Catalog">The catalogue, or <see langword="null"/> if there are diagnostics.</param>
/// <param name="Diagnostics">All that is wrong, in the order of the files and of the places in them.</param>
public sealed record CatalogReadResult(MetricCatalog? Catalog, ValueList<CatalogDiagnostic> Diagnostics);
