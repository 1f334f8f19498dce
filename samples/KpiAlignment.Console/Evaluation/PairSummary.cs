using System.Globalization;
using KpiAlignment.Console.Text;
using KpiAlignment.Resolution;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Writes what came of labelled pairs: the scores, by language and domain, and every row that was judged wrongly.</summary>
internal sealed class PairSummary(IReadOnlyList<PairOutcome> outcomes, Texts texts)
{
    public void Write(TextWriter output)
    {
        var settled = outcomes.Where(o => !o.Pair.IsContested).ToArray();
        var contested = outcomes.Where(o => o.Pair.IsContested).ToArray();
        output.WriteLine(texts["Evaluate.Header"]);
        WriteScores(texts["Evaluate.All"], settled);
        WriteGroups(o => o.Pair.Language);
        WriteGroups(o => o.Pair.Domain);
        if (contested.Length > 0) WriteScores(texts["Evaluate.Contested"], contested);

        foreach (var outcome in outcomes.Where(o => !o.IsRight)) WriteMiss(outcome);

        void WriteScores(string name, IEnumerable<PairOutcome> rows)
        {
            var scores = new Scores(rows);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{SafeText.Of(name),-24} {scores.Count,5} {scores.Precision,10:0.000} {scores.Recall,8:0.000} {scores.F1,8:0.000} {scores.FalseAlarms,8:0.000} {scores.SynergyAlarms,8} {scores.NeutralAlarms,8}"));
        }

        void WriteGroups(Func<PairOutcome, string> key)
        {
            var groups = settled.GroupBy(key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
            if (groups.Length < 2) return;
            output.WriteLine();
            foreach (var group in groups) WriteScores(group.Key.Length == 0 ? "-" : group.Key, group);
        }

        void WriteMiss(PairOutcome outcome)
        {
            var label = texts[$"Label.{outcome.Pair.Label}"];
            output.WriteLine();
            output.WriteLine(SafeText.Of(texts.Format(outcome.Conflict is null ? "Evaluate.Missed" : "Evaluate.Alarm", outcome.Pair.Id, label)));
            output.WriteLine(SafeText.Of($"    {Describe(outcome.First)}"));
            output.WriteLine(SafeText.Of($"    {Describe(outcome.Second)}"));
            if (outcome.Conflict is { } finding) output.WriteLine(SafeText.Of(string.Create(CultureInfo.InvariantCulture, $"    {finding.RuleId} {finding.Strength:0.00}: {finding.Message.In(texts.Culture)}")));
        }
    }

    private string Describe(ResolvedKpi kpi)
    {
        var arrow = kpi.Direction is { } direction ? texts[$"Direction.{direction}"] : texts["Direction.Unknown"];
        return texts.Format("Evaluate.Kpi", kpi.Department.Name, kpi.Kpi.Name, arrow, kpi.Metric.IsInCatalog ? kpi.Metric.Key : texts["Evaluate.Unmatched"]);
    }
}
