using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Turns a candidate and a share into the change to the organisation.</summary>
internal static class CandidateChange
{
    /// <summary>The id of the goal or KPI that a candidate adds.</summary>
    public static string IdOf(Candidate candidate) =>
        candidate.Kind == ProposalKind.PairedGuardrail ? $"guardrail-{candidate.Metric.Key}" : $"shared-{candidate.Metric.Key}";

    /// <summary>The id of the goal that a candidate adds or takes on.</summary>
    public static string GoalIdOf(Candidate candidate) => candidate.Existing?.Goal.Id ?? IdOf(candidate);

    /// <summary>The weight that makes a KPI at least a share of the scorecard beside others of this weight together, in as many digits as people write.</summary>
    public static double WeightOf(double share, double others)
    {
        const int Digits = 4;
        var exact = others * share / (1 - share);
        if (exact == 0) return 0;
        var unit = Math.Pow(10, Math.Floor(Math.Log10(exact)) + 1 - Digits);
        return double.Parse((Math.Ceiling((exact / unit) - 1e-9) * unit).ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The change at a share, or, for a goal, with no word on shares.</summary>
    public static OrganizationChange Build(Candidate candidate, double? share) => candidate.Kind == ProposalKind.PairedGuardrail
        ? new OrganizationChange { Departments = [WithGuardrail(candidate.Takers[0], candidate, share!.Value)] }
        : new OrganizationChange { Goals = [SharedGoal(candidate, share)] };

    private static Goal SharedGoal(Candidate candidate, double? share)
    {
        var owners = candidate.Takers.Select(d => new GoalOwner(NameTable<Department>.ReferenceTo(d.Id, d.Name), share));
        if (candidate.Holder is { } holder) owners = owners.Append(new GoalOwner(NameTable<Department>.ReferenceTo(holder.Id, holder.Name)));
        var goal = candidate.Existing?.Goal ?? new Goal
        {
            Name = candidate.Name,
            Id = IdOf(candidate),
            Level = GoalLevel.Shared,
            Metric = candidate.Metric.Reference,
            Direction = candidate.Direction,
            Period = candidate.Period,
        };
        return goal with { Owners = [.. goal.Owners, .. owners] };
    }

    // Weights that are left out count as the mean of those given; written out, a new one does not change them.
    private static Department WithGuardrail(Department department, Candidate candidate, double share)
    {
        var usual = Stakes.UsualWeight([.. department.Kpis.Select(k => k.Weight)]);
        var guardrail = new Kpi
        {
            Name = candidate.Name,
            Id = IdOf(candidate),
            Metric = candidate.Metric.Reference,
            Direction = candidate.Direction,
            Period = candidate.Period,
            Weight = WeightOf(share, department.Kpis.Sum(k => k.Weight ?? usual)),
        };
        return department with { Kpis = [.. department.Kpis.Select(k => k with { Weight = k.Weight ?? usual }), guardrail] };
    }
}
