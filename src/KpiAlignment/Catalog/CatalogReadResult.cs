using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>What reading a catalogue gives.</summary>
/// <param name="Catalog">The catalogue, or <see langword="null"/> where a diagnostic is an error.</param>
/// <param name="Diagnostics">All that is wrong, by file, line and column.</param>
public sealed record CatalogReadResult(MetricCatalog? Catalog, ValueList<LoadDiagnostic> Diagnostics);
