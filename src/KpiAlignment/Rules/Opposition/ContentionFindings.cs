using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Opposition;

/// <summary>What the rules on opposition share: turning a contention into a finding.</summary>
internal static class ContentionFindings
{
    private static readonly LocalizedText Up = RuleTexts.Get("Word.Up");
    private static readonly LocalizedText Down = RuleTexts.Get("Word.Down");
    private static readonly LocalizedText Same = RuleTexts.Get("Word.Same");

    /// <summary>The contentions of one kind between departments of which neither is part of the other, with clear effects and more to them than unites the two.</summary>
    public static IEnumerable<Contention> Clear(this AnalysisContext context, ContentionKind kind) =>
        context.Contentions.Where(c => c.Kind == kind && !c.IsAmbiguous && !c.IsWithinLine && !c.IsSupported);

    /// <summary>The word for what an objective wants of the metric that it pulls.</summary>
    public static LocalizedText Wish(Objective objective, double pull) =>
        objective.Direction == Direction.Maintain ? Same : pull > 0 ? Up : Down;

    /// <summary>A finding about one contention, with the chains of causes to both sides.</summary>
    public static Finding ToFinding(this Contention contention, AnalysisContext context, RuleDescriptor rule, params ReadOnlySpan<object> arguments)
    {
        return new Finding
        {
            RuleId = rule.Id,
            Strength = contention.Pressure,
            Departments = [contention.First.Department, contention.Second.Department],
            Objectives = [contention.First, contention.Second],
            Contentions = [contention],
            Metric = contention.Metric,
            Message = new LocalizedMessage(rule.MessageFormat, [.. arguments]),
            Location = contention.First.Source,
            FindWitnesses = context.ChainsFromMetric,
        };
    }

    /// <summary>One finding about several contentions, with the chain of causes to each objective; the hardest comes first and judges it.</summary>
    public static Finding ToFinding(this IReadOnlyList<Contention> contentions, AnalysisContext context, RuleDescriptor rule, params ReadOnlySpan<object> arguments)
    {
        var hardest = contentions[0];
        var objectives = ObjectivesOf(contentions);
        return new Finding
        {
            RuleId = rule.Id,
            Strength = hardest.Pressure,
            Departments = DepartmentsOf(objectives),
            Objectives = objectives.ToValueList(),
            Contentions = contentions.ToValueList(),
            Metric = hardest.Metric,
            Message = new LocalizedMessage(rule.MessageFormat, [.. arguments]),
            Location = hardest.First.Source,
            FindWitnesses = context.ChainsFromMetric,
        };
    }

    /// <summary>Objectives by department, as messages list them: <c>Sales (Deals, Margin) and IT (Uptime)</c>.</summary>
    public static LocalizedText Names(IEnumerable<Objective> objectives) => TextList.And(objectives
        .Distinct().OrderBy(o => o.Index)
        .GroupBy(o => o.Department)
        .Select(d => $"{d.Key.Name} ({string.Join(", ", d.Select(o => o.Name))})"));

    private static Objective[] ObjectivesOf(IReadOnlyList<Contention> contentions)
    {
        var objectives = new Objective[contentions.Count * 2];
        for (var i = 0; i < contentions.Count; i++) (objectives[2 * i], objectives[(2 * i) + 1]) = (contentions[i].First, contentions[i].Second);
        Array.Sort(objectives, (one, other) => one.Index.CompareTo(other.Index));
        var count = 1;
        for (var i = 1; i < objectives.Length; i++)
        {
            if (objectives[i].Index != objectives[i - 1].Index) objectives[count++] = objectives[i];
        }

        return objectives[..count];
    }

    // Objectives stand in the order of their departments.
    private static ValueList<Department> DepartmentsOf(Objective[] objectives)
    {
        var departments = new List<Department>();
        foreach (var objective in objectives)
        {
            if (departments.Count == 0 || departments[^1] != objective.Department) departments.Add(objective.Department);
        }

        return departments.ToValueList();
    }
}
