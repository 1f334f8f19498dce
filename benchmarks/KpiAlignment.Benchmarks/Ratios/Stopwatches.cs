using System.Diagnostics;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>Times every stage on one organisation, one after the other and again and again, so that what slows the machine slows all.</summary>
internal sealed class Stopwatches
{
    internal static readonly LoadOptions NoLimits = new() { MaxFileBytes = int.MaxValue, MaxNodes = int.MaxValue };

    private const int Edits = 25;

    private readonly Steps steps = new();
    private readonly Dictionary<Stage, List<double>> taken = Enum.GetValues<Stage>().ToDictionary(s => s, _ => new List<double>());

    /// <summary>The medians, in seconds.</summary>
    public IReadOnlyDictionary<Stage, double> Medians => taken.ToDictionary(t => t.Key, t => Median(t.Value));

    /// <summary>Runs all stages once.</summary>
    public void Round(GeneratedFiles files)
    {
        Time(Stage.Parse, () => Steps.Events(files.Text));
        Time(Stage.LoadFolder, () => OrganizationLoader.ParseAll(files.Folder, NoLimits));
        var organization = Time(Stage.Load, () => OrganizationLoader.Parse(files.Text, options: NoLimits)).Organization!;
        var resolved = Time(Stage.Resolve, () => Steps.Resolve(organization));
        var context = Time(Stage.Analyze, () => steps.Analyze(resolved));
        var findings = Time(Stage.Rules, () => steps.Find(context));
        Time(Stage.Propose, () => steps.Propose(context, findings));

        var graph = context.Effects.Graph;
        var targets = resolved.Kpis.Select(k => k.Metric.Index).Distinct().Order().ToArray();
        Time(Stage.Effects, () => steps.FindEffects(graph, targets));
        Time(Stage.PlainWalks, () => PlainWalks.Count(graph, steps.Paths, targets));
        Edit(organization);
    }

    // The first edit finds out who has to do with whom, so it isn't counted.
    private void Edit(Organization organization)
    {
        var session = AlignmentAnalyzer.Default.StartSession(organization);
        for (var i = 0; i <= Edits; i++)
        {
            organization = Steps.Edit(organization, i);
            var watch = Stopwatch.StartNew();
            session.Update(organization);
            if (i > 0) taken[Stage.Edit].Add(watch.Elapsed.TotalSeconds);
        }
    }

    private T Time<T>(Stage stage, Func<T> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        var made = run();
        taken[stage].Add(watch.Elapsed.TotalSeconds);
        return made;
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
