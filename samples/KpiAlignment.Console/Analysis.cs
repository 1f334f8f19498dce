using KpiAlignment.Catalog;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Console;

/// <summary>What commands do first: load an organisation and analyse it.</summary>
internal static class Analysis
{
    /// <summary>The organisation; <see langword="null"/> if it can't be used, and why has been written.</summary>
    public static Organization? Load(string path, TextWriter error)
    {
        var loaded = OrganizationLoader.Load(path);
        DiagnosticList.Write(loaded.Diagnostics, all: false, error);
        return loaded.Organization;
    }

    public static AlignmentReport Of(Organization organization, MetricCatalog catalog) => new AlignmentAnalyzer(new AlignmentOptions { Catalog = catalog }).Analyze(organization);
}
