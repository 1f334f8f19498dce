using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Benchmarks;

/// <summary>The steps from the text to the proposals, each by itself, beside the one that has to be taken whatever the tool: reading the YAML.</summary>
internal sealed class Steps
{
    private readonly AnalysisOptions options = new();
    private readonly RuleEngine engine = new(BuiltInRules.All, new RuleOptions());

    public PathLimits Paths => options.Paths;

    /// <summary>Pulls the events of the YAML and does nothing with them: the floor.</summary>
    public static int Events(string yaml)
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }

    public static ResolvedOrganization Resolve(Organization organization) => OrganizationResolver.Resolve(organization, MetricCatalog.Default);

    public AnalysisContext Analyze(ResolvedOrganization resolved)
    {
        var context = AnalysisContext.Create(resolved, options);
        context.Complete(null);
        return context;
    }

    public ValueList<Finding> Find(AnalysisContext context) => engine.Run(context);

    public Plan Propose(AnalysisContext context, ValueList<Finding> findings) => new ProposalFinder(engine, new ProposalOptions()).Find(context, findings);

    public EffectIndex FindEffects(InfluenceGraph graph, IEnumerable<int> targets) => EffectIndex.Build(graph, options.Paths, targets);

    /// <summary>Edits one KPI of one department after another: its weight, its target, its direction.</summary>
    public static Organization Edit(Organization organization, int number)
    {
        var departments = organization.Departments.ToArray();
        var place = (int)(7919L * number % departments.Length);
        var kpis = departments[place].Kpis.ToArray();
        var kpi = kpis[number % kpis.Length];
        kpis[number % kpis.Length] = (number % 3) switch
        {
            0 => kpi with { Weight = (kpi.Weight ?? 1) + 1 },
            1 => kpi with { Target = number },
            _ => kpi with { Direction = kpi.Direction == Direction.Increase ? Direction.Decrease : Direction.Increase },
        };
        departments[place] = departments[place] with { Kpis = kpis.ToValueList() };
        return organization with { Departments = departments.ToValueList() };
    }
}
