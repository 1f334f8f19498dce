using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>What the proposers share: which way a metric should go for the organisation, and goals on it.</summary>
internal static class Aims
{
    // What does less than this for the goals is not worth sharing for their sake.
    private const double LeastSupport = 0.02;

    /// <summary>Which way serves the goals or, where the organisation has none, which way is better; <see langword="null"/> for a mere lever, or where the two disagree.</summary>
    public static Direction? DirectionOf(AnalysisContext context, ResolvedMetric metric)
    {
        var better = BetterWay(metric);
        if (!context.Goals.All.Any(g => g.Direction is not null)) return better;
        var support = context.Goals.Of(metric);
        if (Math.Abs(support) < LeastSupport || metric.Polarity == Polarity.Neutral) return null;
        var serving = support > 0 ? Direction.Increase : Direction.Decrease;
        return better is null || better == serving ? serving : null;
    }

    /// <summary>Whether a metric is a goal of the organisation in other words: churn beside retention.</summary>
    public static bool MirrorsGoal(AnalysisContext context, ResolvedMetric metric) => context.Goals.All.Any(g =>
        g.Metric.Index != metric.Index && (IsMirror(context, metric.Index, g.Metric.Index) || IsMirror(context, g.Metric.Index, metric.Index)));

    /// <summary>Which way its polarity says is better.</summary>
    public static Direction? BetterWay(ResolvedMetric metric) => metric.Polarity switch
    {
        Polarity.HigherIsBetter => Direction.Increase,
        Polarity.LowerIsBetter => Direction.Decrease,
        _ => null,
    };

    /// <summary>A goal that departments share, or a goal of the organisation that they take on together; <see langword="null"/> where it is theirs already.</summary>
    public static Candidate? Share(AnalysisContext context, ProposalKind kind, ResolvedMetric metric, Direction direction, IEnumerable<Department> departments, Period? period, Department? holder = null)
    {
        var existing = context.Resolved.Goals.FirstOrDefault(g => g.Metric.Index == metric.Index);
        var takers = departments.Where(d => existing is null || !existing.Owners.Any(o => o.Department.Id == d.Id)).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList();
        if (takers.Count == 0 || (existing is not null && existing.Direction != direction)) return null;
        var candidate = new Candidate
        {
            Kind = kind,
            Metric = metric,
            Name = NameOf(context, metric),
            Direction = direction,
            Takers = takers,
            Holder = holder is null || existing?.Owners.Any(o => o.Department.Id == holder.Id) == true ? null : holder,
            Existing = existing,
            Period = existing is null ? period : existing.Goal.Period,
        };
        var isTaken = existing is null && context.Resolved.Goals.Any(g => g.Goal.Id == CandidateChange.IdOf(candidate));
        return isTaken ? null : candidate;
    }

    /// <summary>What a goal or KPI on a metric is called, in the organisation's language.</summary>
    public static string NameOf(AnalysisContext context, ResolvedMetric metric) =>
        context.Resolved.Organization.Language == "nl" ? metric.Name.Dutch ?? metric.Name.English : metric.Name.English;

    /// <summary>The period of those objectives of the tension that have one, if it is the same.</summary>
    public static Period? CommonPeriod(Tension tension)
    {
        var periods = tension.Issues
            .SelectMany(i => i.Contention is { } c ? [c.First.Period, c.Second.Period] : new[] { i.Dependency!.Dependent.Period })
            .OfType<Period>().Distinct().ToArray();
        return periods is [var only] ? only : null;
    }

    private static bool IsMirror(AnalysisContext context, int from, int to)
    {
        const double Identical = 0.95;
        foreach (var edge in context.Effects.Graph.Outgoing(from))
        {
            if (context.Effects.Graph.Edges[edge].To == to && Math.Abs(context.Effects.Graph.Edges[edge].SignedStrength) >= Identical) return true;
        }

        return false;
    }
}
