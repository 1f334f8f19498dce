using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Collects what is wrong.</summary>
internal sealed class Diagnostics
{
    private readonly List<CatalogDiagnostic> items = [];

    /// <summary>All that was reported.</summary>
    public IReadOnlyList<CatalogDiagnostic> Items => items;

    /// <summary>Reports a fault.</summary>
    public void Add(string id, string message, SourceSpan source) => items.Add(new CatalogDiagnostic(id, message, source));
}
