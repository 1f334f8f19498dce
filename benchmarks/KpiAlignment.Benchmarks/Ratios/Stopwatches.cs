using System.Diagnostics;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Influences;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>Times every stage on one organisation, one after the other and again and again, so that what slows the machine slows all.</summary>
internal sealed class Stopwatches
{
    internal static readonly LoadOptions NoLimits = new() { MaxFileBytes = int.MaxValue, MaxNodes = int.MaxValue };

    private readonly Dictionary<Stage, List<double>> taken = Enum.GetValues<Stage>().ToDictionary(s => s, _ => new List<double>());

    /// <summary>The medians, in seconds.</summary>
    public IReadOnlyDictionary<Stage, double> Medians => taken.ToDictionary(t => t.Key, t => Median(t.Value));

    /// <summary>Runs all stages once.</summary>
    public void Round(GeneratedFiles files)
    {
        var options = new AnalysisOptions();
        var engine = new RuleEngine(BuiltInRules.All, new RuleOptions());
        Time(Stage.Parse, () => Events(files.Text));
        Time(Stage.LoadFolder, () => OrganizationLoader.ParseAll(files.Folder, NoLimits));
        var organization = Time(Stage.Load, () => OrganizationLoader.Parse(files.Text, options: NoLimits)).Organization!;
        var resolved = Time(Stage.Resolve, () => OrganizationResolver.Resolve(organization, MetricCatalog.Default));
        var context = Time(Stage.Analyze, () =>
        {
            var made = AnalysisContext.Create(resolved, options);
            made.Complete(null);
            return made;
        });
        var findings = Time(Stage.Rules, () => engine.Run(context));
        Time(Stage.Propose, () => new ProposalFinder(engine, new ProposalOptions()).Find(context, findings));

        var graph = context.Effects.Graph;
        var targets = resolved.Kpis.Select(k => k.Metric.Index).Distinct().Order().ToArray();
        Time(Stage.Effects, () => EffectIndex.Build(graph, options.Paths, targets));
        Time(Stage.PlainWalks, () => PlainWalks.Count(graph, options.Paths, targets));
    }

    private static int Events(string yaml)
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
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
