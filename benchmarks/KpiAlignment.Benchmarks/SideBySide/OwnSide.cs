using System.Diagnostics;
using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Resolution;

namespace KpiAlignment.Benchmarks.SideBySide;

/// <summary>Our side of the comparison: writes the tables that the other engines read, then answers the question and says how long it took.</summary>
internal static class OwnSide
{
    private const int LaterRuns = 5;

    /// <summary>Prints the answer twice: of the first run, and of later ones in the same process, when the code is compiled.</summary>
    public static void Run(string folder, int kpis, TextWriter output)
    {
        var organization = OrganizationResolver.Resolve(ClusteredOrganization.Generate(kpis), MetricCatalog.Default);
        var engine = $"KpiAlignment {typeof(AnalysisContext).Assembly.GetName().Version!.ToString(3)}";
        var (count, seconds) = Time(organization);
        Print($"{engine}, first run", count, seconds, output);
        var later = Enumerable.Range(0, LaterRuns).Select(_ => Time(organization)).OrderBy(r => r.Seconds).ToArray();
        Print($"{engine}, later runs", later[0].Count, later[LaterRuns / 2].Seconds, output);
        // Last, as it takes an analysis of its own, which would have warmed up the code.
        OrganizationTables.Write(organization, AnalysisContext.Create(organization, new AnalysisOptions()).Objectives, folder);
    }

    private static (long Count, double Seconds) Time(ResolvedOrganization organization)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var count = ContentionCount.Of(organization);
        return (count, watch.Elapsed.TotalSeconds);
    }

    private static void Print(string engine, long count, double seconds, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{engine}: {count} in {seconds:0.0000} s"));
}
