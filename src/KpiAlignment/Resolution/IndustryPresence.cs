using KpiAlignment.Catalog;

namespace KpiAlignment.Resolution;

/// <summary>
/// The industries that an organisation is in, by its departments and by what it measures. What the catalogue knows of other
/// industries says nothing about it: nobody at a software firm gains by overbooking flights.
/// </summary>
internal sealed class IndustryPresence
{
    private readonly HashSet<string> present = new(StringComparer.Ordinal);

    public void Add(CatalogMetric? measured) => Add(measured?.Industry);

    public void Add(CatalogFunction? fulfilled) => Add(fulfilled?.Industry);

    public bool Has(CatalogMetric metric) => metric.Industry is null || present.Contains(metric.Industry);

    private void Add(string? industry)
    {
        if (industry is not null) present.Add(industry);
    }
}
