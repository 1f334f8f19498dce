using System.Diagnostics;
using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Resolution;

namespace KpiAlignment.Benchmarks.SideBySide;

/// <summary>Our side of the comparison: writes the tables that the other engines read, answers the question and says how long it took.</summary>
internal static class OwnSide
{
    private const int LaterRuns = 5;

    /// <summary>Prints the answer of the first run, which compiles the code; of later ones in the same process; and of the question alone.</summary>
    public static void Run(string folder, int kpis, TextWriter output)
    {
        var organization = OrganizationResolver.Resolve(ClusteredOrganization.Generate(kpis), MetricCatalog.Default);
        Print("first run", Time(() => ContentionCount.ByAnalysis(organization)), output);
        Print("later runs", TimeAgain(() => ContentionCount.ByAnalysis(organization)), output);
        // Not before the first run, as it would compile the code for it.
        var objectives = AnalysisContext.Create(organization, new AnalysisOptions()).Objectives;
        Print("later runs, the question alone", TimeAgain(() => ContentionCount.ByEffects(organization, objectives)), output);
        OrganizationTables.Write(organization, objectives, folder);
    }

    private static (long Count, double Seconds) TimeAgain(Func<long> ask)
    {
        ask();
        return Enumerable.Range(0, LaterRuns).Select(_ => Time(ask)).OrderBy(r => r.Seconds).ElementAt(LaterRuns / 2);
    }

    private static (long Count, double Seconds) Time(Func<long> ask)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var count = ask();
        return (count, watch.Elapsed.TotalSeconds);
    }

    private static void Print(string runs, (long Count, double Seconds) answer, TextWriter output)
    {
        var version = typeof(AnalysisContext).Assembly.GetName().Version!.ToString(3);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"KpiAlignment {version}, {runs}: {answer.Count} in {answer.Seconds:0.0000} s"));
    }
}
