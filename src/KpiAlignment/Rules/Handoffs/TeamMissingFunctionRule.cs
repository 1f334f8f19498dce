using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Handoffs;

/// <summary>KPA403: a project without a department that has a strong hand in what the project is to move.</summary>
public sealed class TeamMissingFunctionRule : IAlignmentRule
{
    // As strong as one strong cause, or two in a row.
    private const double StrongHand = 0.5;
    private const int MostNamed = 3;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.TeamMissingFunction, "TeamMissingFunction", max: Severity.Warning, reach: RuleReach.Organization);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Resolved.Collaboration.Projects.Count == 0) return [];
        var measuredBy = context.Objectives.ToLookup(o => o.Department.Id, o => o.Metric, StringComparer.Ordinal);
        return
            from project in context.Resolved.Collaboration.Projects
            where project is { Metric: not null, Members.Count: > 0 }
            let missing = Missing(context, project, measuredBy).OrderByDescending(m => m.Strength).ThenBy(m => m.Department.Id, StringComparer.Ordinal).Take(MostNamed).ToArray()
            where missing.Length > 0
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = missing[0].Strength,
                Departments = missing.Select(m => m.Department).ToValueList(),
                Metric = project.Metric,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [project.Project.Name, project.Metric!.Name, TextList.And(missing.Select(NameOf))]),
                Location = project.Project.Source,
                Witnesses = missing.Select(m => m.Chain).ToValueList(),
                Identity = IdentityOf(project.Project),
            };
    }

    /// <summary>The identity of the finding about a project.</summary>
    internal static string IdentityOf(Project project) => $"{RuleIds.TeamMissingFunction}|{project.Name}";

    private static IEnumerable<(Department Department, Witness Chain, double Strength)> Missing(
        AnalysisContext context, ResolvedProject project, ILookup<string, ResolvedMetric> measuredBy)
    {
        foreach (var resolved in context.Resolved.Departments)
        {
            var department = resolved.Department;
            if (project.Members.Any(m => m.Id == department.Id || context.IsWithinLine(m, department))) continue;
            // What it is measured on says more to its people than what its trade moves, and a cause more than the aim by another name.
            var measured = measuredBy[department.Id].ToHashSet();
            var strongest = measured.Concat(resolved.Drives).Distinct()
                .Select(m => (Metric: m, Net: context.EffectOn(project.Metric!, m).Net))
                .Where(h => Math.Abs(h.Net).Reaches(StrongHand))
                .OrderByDescending(h => measured.Contains(h.Metric))
                .ThenBy(h => h.Metric != project.Metric && Math.Abs(h.Net) >= 1)
                .ThenByDescending(h => Math.Abs(h.Net)).ThenBy(h => h.Metric.Index)
                .FirstOrDefault();
            if (strongest.Metric is null) continue;
            if (context.FindWitness(strongest.Metric, project.Metric!, strongest.Net < 0) is { } chain) yield return (department, chain, Math.Abs(strongest.Net));
        }
    }

    private static LocalizedText NameOf((Department Department, Witness Chain, double Strength) missing) => new(
        $"{missing.Department.Name} (“{missing.Chain.Start.Name.English}”)",
        $"{missing.Department.Name} (“{missing.Chain.Start.Name.Dutch ?? missing.Chain.Start.Name.English}”)");
}
