using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Wording;

/// <summary>The chains of causes that explain a finding.</summary>
/// <param name="Telling">Those that suffice: for a lever one of each camp, else three at most.</param>
/// <param name="Further">Those of the other departments.</param>
public sealed record CausalChains(ValueList<CausalChain> Telling, ValueList<CausalChain> Further)
{
    private const int Most = 3;

    /// <summary>The chains of a finding; none where it rests on no influence.</summary>
    public static CausalChains Of(Finding finding, AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(context);
        var (first, others) = finding.Contentions.Count > 0 ? OfContentions(finding) : (OfNeeds(finding, context), []);
        var telling = first.Where(c => c.Explains).ToArray();
        return new CausalChains([.. telling.Take(Most)], [.. telling.Skip(Most), .. others.Where(c => c.Explains)]);
    }

    // Contentions are sorted, the hardest first, so the first of a camp, or of a department, is the one pulled hardest.
    private static (IEnumerable<CausalChain> First, IEnumerable<CausalChain> Others) OfContentions(Finding finding)
    {
        var hardest = finding.Contentions[0];
        var sides = finding.Contentions
            .SelectMany(c => new[] { (Objective: c.First, Pull: c.FirstPull), (Objective: c.Second, Pull: c.SecondPull) })
            .ToArray();
        var first = hardest.Kind == ContentionKind.Lever
            ? sides.DistinctBy(s => s.Objective.Direction == Direction.Maintain ? 0 : Math.Sign(s.Pull)).Select(s => s.Objective).ToArray()
            : [hardest.First, hardest.Second];
        var others = sides.Select(s => s.Objective).DistinctBy(o => o.Department).ExceptBy(first.Select(o => o.Department), o => o.Department);
        return (first.SelectMany(Draw), others.SelectMany(Draw));

        IEnumerable<CausalChain> Draw(Objective objective) => finding.Witnesses
            .Where(w => w.Start == hardest.Metric && w.End == objective.Metric).Distinct()
            .Select(w => new CausalChain(w, objective, StartsUp(hardest)));
    }

    // A pursuit is drawn the way the pursuer pushes, a lever from more of it.
    private static bool StartsUp(Contention contention)
    {
        if (contention.Kind is not (ContentionKind.Pursuit or ContentionKind.SameMetric)) return true;
        return contention.First.Direction switch
        {
            Direction.Increase => true,
            Direction.Decrease => false,
            _ => contention.SecondPull > 0,
        };
    }

    // What a department needs is drawn the way it needs it; where both are in need, the chains are in the order of the departments.
    private static IEnumerable<CausalChain> OfNeeds(Finding finding, AnalysisContext context) =>
        from place in Enumerable.Range(0, finding.Witnesses.Count)
        let witness = finding.Witnesses[place]
        let inNeed = finding.Departments.ElementAtOrDefault(place)
        let objective = finding.Objectives
            .Concat(context.Objectives.Where(o => finding.Departments.Contains(o.Department)).OrderByDescending(o => o.Department == inNeed))
            .FirstOrDefault(o => o.Metric == witness.End)
        where objective is not null
        select new CausalChain(witness, objective, (witness.SignedStrength > 0) == (objective.Direction != Direction.Decrease));
}
