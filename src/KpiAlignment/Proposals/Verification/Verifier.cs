using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Verification;

/// <summary>
/// Analyses the changed organisation again and says what has gone and whether anything has come. Only what involves the
/// departments of the change can differ, so only that is looked at.
/// </summary>
internal sealed class Verifier
{
    // The score counts in hundredths; less than this is rounding.
    private const double Tolerance = 1e-6;
    private const int PairsPerPull = 2;

    private readonly AnalysisContext context;
    private readonly RuleEngine engine;
    private readonly CancellationToken cancellationToken;
    private readonly Neighbourhood neighbourhood;
    private readonly ChangedOrganization changes;
    private readonly Verdicts reported;
    private readonly ILookup<string, Finding> reportedOf;
    private readonly ILookup<int, Contention> hardAt;
    private (string Key, Verdicts? Verdicts) before;
    private readonly int[] pullsOf;
    private TrialBudget budget;

    public Verifier(
        AnalysisContext context, ValueList<Finding> findings, Neighbourhood neighbourhood, ChangedOrganization changes, RuleEngine engine, TrialBudget budget, CancellationToken cancellationToken)
    {
        this.context = context;
        this.engine = engine.WithoutInfos();
        this.budget = budget;
        pullsOf = context.Pulls.CountByDepartment(context.Resolved.Departments.Count);
        this.changes = changes;
        this.cancellationToken = cancellationToken;
        this.neighbourhood = neighbourhood;
        reported = new Verdicts(context, findings, cancellationToken);
        reportedOf = reported.Findings.Where(f => f.Departments.Count > 0).Until(cancellationToken).ToLookup(f => f.Departments[0].Id, StringComparer.Ordinal);
        hardAt = context.Contentions.Until(cancellationToken).Where(IsHard).ToLookup(c => c.Metric.Index);
    }

    /// <summary>Whether another change may be tried.</summary>
    public bool MayTry() => budget.MayTry();

    /// <summary>One that knows the same and lives on a budget of its own, for what is tried beside other changes.</summary>
    public Verifier On(TrialBudget own)
    {
        var verifier = (Verifier)MemberwiseClone();
        verifier.budget = own;
        verifier.before = default;
        return verifier;
    }

    /// <summary>What has become of what a change is for; <see langword="null"/> where any of it is left or a finding of warning or above has come.</summary>
    public Verdict? Verify(Trial trial)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var focus = trial.Departments.Concat(trial.Issues.SelectMany(i => new[] { i.First, i.Second })).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var part = neighbourhood.Around(focus, trial.Aims);
        budget.Spend(PullsOf(focus));
        var changed = changes.Apply(part, trial.Change, trial.Aims);
        if (context.HasContention(changed, focus, engine.Options.Thresholds.Warning, c => IsHard(c) && !IsKnown(c, part, focus))) return null;
        var now = Judge(changed, focus);
        var left = trial.Issues.Select(now.StrengthOf).DefaultIfEmpty().Max();
        if (IsHard(left) || trial.Findings.Any(now.Has) || HasCome(now, part, focus)) return null;
        // What a part does not show is not gone for being absent there.
        var shown = trial.Issues.Count == 0 ? Before(part, focus) : reported;
        if (!trial.Findings.All(shown.Has)) return null;
        var touched = trial.Issues.Select(i => i.Finding)
            .Concat(trial.Findings)
            .Concat(Within(trial.Departments).Where(f => shown.Has(f) && !now.Has(f)))
            .DistinctBy(f => f.Identity)
            .OrderByDescending(f => f.Strength).ThenBy(f => f.Identity, StringComparer.Ordinal)
            .ToLookup(f => now.Has(f) || f.Contentions.Any(c => IsHard(c) && IsElsewhere(c, focus)));
        var gone = touched[false].Where(f => f.Contentions.Count > 0 || trial.Findings.Contains(f)).ToArray();
        return new Verdict(
            touched[false].ToValueList(),
            touched[true].ToValueList(),
            gone.Select(f => f.Strength).Concat(trial.Issues.Select(i => i.Strength)).DefaultIfEmpty().Max(),
            gone.Select(f => Math.Max(now.StrengthOf(f), Elsewhere(f, focus))).Append(left).Max())
        {
            LowersScore = now.Score < Before(part, focus).Score - Tolerance,
        };
    }

    private long PullsOf(IEnumerable<string> departments) => departments.Sum(id => (long)pullsOf[context.Resolved.PlaceOf(id)]);

    // At a metric where so many meet that not all was kept, the part as it was tells.
    private bool IsKnown(Contention contention, ResolvedOrganization part, IReadOnlySet<string> focus) =>
        hardAt[contention.Metric.Index].Any(known => IsSame(known, contention))
        || (context.IsCut(contention.Metric) && Before(part, focus).HasContention(known => known.Metric.Index == contention.Metric.Index && IsHard(known) && IsSame(known, contention)));

    // A part of the organisation shows less of what ties its departments than the whole, so what comes must be new to the part as well.
    private bool HasCome(Verdicts now, ResolvedOrganization part, IReadOnlySet<string> focus)
    {
        var come = now.MoreThan(reported).Select(f => f.Identity).ToHashSet(StringComparer.Ordinal);
        return come.Count > 0 && now.MoreThan(Before(part, focus)).Any(f => come.Contains(f.Identity));
    }

    // Candidates of one tension are tried on the same part more often than not.
    private Verdicts Before(ResolvedOrganization part, IReadOnlySet<string> focus)
    {
        var key = $"{string.Join(',', focus.Order(StringComparer.Ordinal))}|{string.Join(',', part.Departments.Select(d => d.Department.Id))}";
        if (before.Key != key) before = (key, Judge(part, focus));
        return before.Verdicts!;
    }

    // What goes elsewhere, for having been close to the threshold, is not this proposal's merit.
    private IEnumerable<Finding> Within(IEnumerable<Department> departments)
    {
        var within = departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return within.SelectMany(id => reportedOf[id]).Where(f => f.Departments.All(d => within.Contains(d.Id)));
    }

    private Verdicts Judge(ResolvedOrganization variant, IReadOnlySet<string> focus)
    {
        // What departments have with each other grows with their pairs.
        var departments = (long)variant.Departments.Count;
        budget.Spend(PullsOf(variant.Departments.Select(d => d.Department.Id)) + (departments * departments / PairsPerPull));
        var varied = context.Vary(variant, focus, cancellationToken);
        return new Verdicts(varied, engine.Run(varied, cancellationToken), cancellationToken);
    }

    private bool IsHard(Contention contention) => IsHard(contention.Pressure) && !contention.IsSupported;

    private bool IsHard(double strength) => strength.Reaches(engine.Options.Thresholds.Warning);

    // Of a lever or a resource there is one finding, whoever else joins in; of what two stand for, one for the two.
    private static bool IsSame(Contention known, Contention contention)
    {
        if (IsJoint(known) && IsJoint(contention)) return true;
        var (a, b, x, y) = (known.First.Department.Id, known.Second.Department.Id, contention.First.Department.Id, contention.Second.Department.Id);
        return (a == x && b == y) || (a == y && b == x);

        static bool IsJoint(Contention c) => c.Kind is ContentionKind.Lever or ContentionKind.Scarcity;
    }

    private static double Elsewhere(Finding finding, IReadOnlySet<string> focus) =>
        finding.Contentions.Where(c => IsElsewhere(c, focus)).Select(c => c.Pressure).DefaultIfEmpty().Max();

    private static bool IsElsewhere(Contention contention, IReadOnlySet<string> focus) =>
        !focus.Contains(contention.First.Department.Id) && !focus.Contains(contention.Second.Department.Id);
}
