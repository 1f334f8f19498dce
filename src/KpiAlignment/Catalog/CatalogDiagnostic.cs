using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>What is wrong with a catalogue's file.</summary>
/// <param name="Id">One of <see cref="CatalogDiagnosticIds"/>.</param>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Source">Where.</param>
public sealed record CatalogDiagnostic(string Id, string Message, SourceSpan Source)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}: {Id}: {Message}";
}
