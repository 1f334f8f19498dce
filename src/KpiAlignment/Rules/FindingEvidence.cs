using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules;

/// <summary>How sure a finding is, and what it takes for granted that nobody has said.</summary>
internal static class FindingEvidence
{
    private static readonly LocalizedText Increase = RuleTexts.Get("Assumption.Increase");
    private static readonly LocalizedText Decrease = RuleTexts.Get("Assumption.Decrease");
    private static readonly LocalizedText MoreByTrade = RuleTexts.Get("Assumption.MoreByTrade");
    private static readonly LocalizedText LessByTrade = RuleTexts.Get("Assumption.LessByTrade");
    private static readonly LocalizedText Influence = RuleTexts.Get("Assumption.Influence");

    /// <summary>The chain of causes from the metric that a finding turns on to each of its objectives.</summary>
    public static ValueList<Witness> ChainsFromMetric(this AnalysisContext context, Finding finding) =>
        finding.Objectives.Select(o => context.FindWitness(finding.Metric!, o)).ToValueList();

    /// <summary>What the weakest of its chains of causes allows; of several contentions, the chains to the two sides of the hardest, which judges them all.</summary>
    public static double ConfidenceOf(Finding finding)
    {
        var least = 1.0;
        foreach (var witness in finding.Witnesses.AsSpan())
        {
            if (Judges(witness, finding)) least = Math.Min(least, witness.Confidence);
        }

        return least;
    }

    /// <summary>The most that its confidence can be: no surer than the directions and causes that what judges it takes for granted.</summary>
    public static double MostFor(Finding finding)
    {
        if (!finding.TakesForGranted()) return 1;
        var judging = finding.Contentions is [var hardest, _, ..] ? [hardest.First, hardest.Second] : finding.Involved();
        var directions = judging.Select(o => o.Confidence).Append(1).Min();
        return finding.Witnesses.Any(w => Judges(w, finding) && w.Influences.Any(i => i.Evidence == Evidence.Pattern)) ? Math.Min(directions, Certainty.Of(Evidence.Pattern)) : directions;
    }

    private static bool Judges(Witness witness, Finding finding) =>
        finding.Contentions is not [var hardest, _, ..] || witness.End == hardest.First.Metric || witness.End == hardest.Second.Metric;

    /// <summary>The directions that names and trades suggest, and the causes that are inferred from names.</summary>
    public static ValueList<LocalizedMessage> AssumptionsOf(Finding finding)
    {
        if (!finding.TakesForGranted()) return [];
        var guessed = finding.Involved().Where(IsSuggested);
        var inferred = finding.Witnesses.SelectMany(w => w.Influences).Where(i => i.Evidence == Evidence.Pattern).Distinct();
        return guessed.Select(Direction).Concat(inferred.Select(Cause)).ToValueList();
    }

    // As a rule a finding takes nothing for granted, which is soon seen.
    private static bool TakesForGranted(this Finding finding)
    {
        if (finding.Contentions.Count == 0 && finding.Witnesses.Count == 0) return false;
        foreach (var contention in finding.Contentions.AsSpan())
        {
            if (IsSuggested(contention.First) || IsSuggested(contention.Second)) return true;
        }

        foreach (var objective in finding.Objectives.AsSpan())
        {
            if (IsSuggested(objective)) return true;
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

    private static bool IsSuggested(Objective objective) => objective.Basis is DirectionBasis.Wording or DirectionBasis.Trade or DirectionBasis.Name;

    private static LocalizedMessage Direction(Objective objective)
    {
        var (more, less) = objective.Basis == DirectionBasis.Trade ? (MoreByTrade, LessByTrade) : (Increase, Decrease);
        return new(objective.Direction == Model.Direction.Increase ? more : less, [objective.Name, objective.Department.Name]);
    }

    private static LocalizedMessage Cause(ResolvedInfluence influence) => new(Influence, [influence.From.Name, influence.To.Name]);
}
