using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules;

/// <summary>What findings take for granted that nobody has said.</summary>
internal static class Assumptions
{
    private static readonly LocalizedText Increase = RuleTexts.Get("Assumption.Increase");
    private static readonly LocalizedText Decrease = RuleTexts.Get("Assumption.Decrease");
    private static readonly LocalizedText Influence = RuleTexts.Get("Assumption.Influence");

    /// <summary>The finding with what it takes for granted, and no surer than that is.</summary>
    public static Finding WithAssumptions(this Finding finding)
    {
        if (!finding.RestsOnNames()) return finding;
        var guessed = finding.Involved().Where(o => o.Basis == DirectionBasis.Name).ToArray();
        var inferred = finding.Witnesses.SelectMany(w => w.Influences).Where(i => i.Evidence == Evidence.Pattern).Distinct();
        var assumptions = guessed.Select(Direction).Concat(inferred.Select(Cause)).ToValueList();
        return finding with
        {
            Assumptions = assumptions,
            Confidence = Math.Min(finding.Confidence, Certainty.Of(Evidence.Pattern)),
        };
    }

    // As a rule a finding takes nothing for granted, which is soon seen.
    private static bool RestsOnNames(this Finding finding)
    {
        if (finding.Contentions.Count == 0 && finding.Witnesses.Count == 0) return false;
        foreach (var contention in finding.Contentions.AsSpan())
        {
            if (contention.First.Basis == DirectionBasis.Name || contention.Second.Basis == DirectionBasis.Name) return true;
        }

        foreach (var objective in finding.Objectives.AsSpan())
        {
            if (objective.Basis == DirectionBasis.Name) return true;
        }

        foreach (var witness in finding.Witnesses.AsSpan())
        {
            foreach (var influence in witness.Influences.AsSpan())
            {
                if (influence.Evidence == Evidence.Pattern) return true;
            }
        }

        return false;
    }

    // Without contentions and chains of causes a finding doesn't say which way anything goes.
    private static IEnumerable<Objective> Involved(this Finding finding) =>
        finding.Contentions.Count == 0 && finding.Witnesses.Count == 0 ? [] :
        finding.Contentions.SelectMany(c => new[] { c.First, c.Second }).Concat(finding.Objectives).Distinct().OrderBy(o => o.Index);

    private static LocalizedMessage Direction(Objective objective) =>
        new(objective.Direction == Model.Direction.Increase ? Increase : Decrease, [objective.Name, objective.Department.Name]);

    private static LocalizedMessage Cause(ResolvedInfluence influence) => new(Influence, [influence.From.Name, influence.To.Name]);
}
