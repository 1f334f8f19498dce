using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests;

/// <summary>The worked example of docs/design.md: four departments, their causes, and nothing from the catalogue.</summary>
internal static class WorkedExample
{
    public static Organization Organization { get; } = new()
    {
        Name = "Worked example",
        Goals = [new Goal { Name = "revenue", Direction = Direction.Increase }],
        Departments =
        [
            Department("Marketing", ("lead-volume", Direction.Increase)),
            Department("Sales", ("lead-quality", Direction.Increase), ("deals", Direction.Increase)),
            Department("IT", ("uptime", Direction.Increase), ("incidents", Direction.Decrease)),
            Department("Business", ("time-to-market", Direction.Decrease)),
        ],
        Influences =
        [
            Influence("qualification-strictness", -.8, "lead-volume"),
            Influence("qualification-strictness", +.8, "lead-quality"),
            Influence("lead-volume", -.5, "lead-quality"),
            Influence("lead-volume", +.5, "deals"),
            Influence("lead-volume", +.5, "sales-time-wasted"),
            Influence("sales-time-wasted", -.5, "deals"),
            Influence("lead-quality", +.8, "win-rate"),
            Influence("win-rate", +.8, "deals"),
            Influence("deals", +.8, "revenue"),
            Influence("change-control", -.8, "change-frequency"),
            Influence("change-control", -.5, "incidents"),
            Influence("change-frequency", -.8, "time-to-market"),
            Influence("change-frequency", +.6, "incidents"),
            Influence("incidents", -.8, "uptime"),
        ],
    };

    public static AnalysisOptions Options { get; } = new() { Paths = new PathLimits { MaxPathLength = 4, MinStrength = .05 } };

    public static AnalysisContext Analyze(Organization organization) =>
        AnalysisContext.Create(OrganizationResolver.Resolve(organization, MetricCatalog.Empty), Options);

    public static Influence Influence(string from, double strength, string to) => new()
    {
        From = from,
        To = to,
        Effect = strength < 0 ? InfluenceEffect.Decreases : InfluenceEffect.Increases,
        Strength = Math.Abs(strength),
    };

    private static Department Department(string name, params (string Name, Direction Direction)[] kpis) => new()
    {
        Name = name,
        Kpis = kpis.Select(k => new Kpi { Name = k.Name, Direction = k.Direction }).ToValueList(),
    };
}
