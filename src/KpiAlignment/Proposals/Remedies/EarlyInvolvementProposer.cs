using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>A KPI that is to go from a baseline to a target is a change to come: the department that loses most by it has a say before it is made.</summary>
internal sealed class EarlyInvolvementProposer : IRemedyProposer
{
    private const int Decimals = 2;

    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var context = workbench.Context;
        var answered = workbench.Findings.Where(f => f.Severity >= Severity.Warning && f.Contentions.Count > 0).ToArray();
        return
            from planned in context.Objectives
            where planned.Kpi is { Baseline: not null, Target.Value: not null } && SignOf(planned.Direction) * (planned.Kpi.Target.Value - planned.Kpi.Baseline) > 0
            let loser = context.Objectives
                .Where(o => o.Department != planned.Department && !context.IsWithinLine(o.Department, planned.Department) && o.Coincides(planned))
                .Select(o => (Objective: o, Loss: -o.Stake * SignOf(o.Direction) * SignOf(planned.Direction) * context.EffectOn(o, planned.Metric).Net))
                .Where(l => l.Loss.Reaches(workbench.Engine.Options.Thresholds.Warning))
                .OrderByDescending(l => l.Loss).ThenBy(l => l.Objective.Index)
                .FirstOrDefault()
            where loser.Objective is not null
            let findings = answered.Where(f => f.Contentions.Any(c => IsBetween(c, planned.Department, loser.Objective.Department))).ToValueList()
            where findings.Count > 0
            orderby loser.Loss descending, planned.Index
            select new Remedy
            {
                Kind = ProposalKind.EarlyInvolvement,
                Subject = planned.Id,
                Departments = [planned.Department, loser.Objective.Department],
                Metric = planned.Metric,
                Direction = planned.Direction,
                Message = ProposalTexts.Say(
                    "EarlyInvolvement", loser.Objective.Department.Name, planned.Department.Name, planned.Name,
                    Math.Round(planned.Kpi!.Baseline!.Value, Decimals), Math.Round(planned.Kpi.Target!.Value!.Value, Decimals), loser.Objective.Name),
                Answers = findings,
            };
    }

    private static bool IsBetween(Contention contention, Department first, Department second) =>
        (contention.First.Department == first && contention.Second.Department == second) || (contention.First.Department == second && contention.Second.Department == first);

    private static int SignOf(Direction? direction) => direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };
}
