using System.Globalization;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Writes what came of labelled directions: how many were decided, how many of these rightly, and every other row.</summary>
internal sealed class DirectionSummary(IReadOnlyList<DirectionOutcome> outcomes, Texts texts)
{
    public void Write(TextWriter output)
    {
        var decided = outcomes.Count(o => o.IsDecided);
        var right = outcomes.Count(o => o.IsRight);
        output.WriteLine(texts.Format("Directions.Decided", outcomes.Count, decided, Share(decided, outcomes.Count)));
        output.WriteLine(texts.Format("Directions.Right", right, Share(right, decided)));
        WriteRows("Directions.Wrong", outcomes.Where(o => o.IsDecided && !o.IsRight));
        WriteRows("Directions.Undecided", outcomes.Where(o => !o.IsDecided));

        void WriteRows(string title, IEnumerable<DirectionOutcome> rows)
        {
            var shown = rows.ToArray();
            if (shown.Length == 0) return;
            output.WriteLine();
            output.WriteLine(texts.Format(title, shown.Length));
            foreach (var outcome in shown)
            {
                var metric = outcome.Kpi.Metric.IsInCatalog ? outcome.Kpi.Metric.Key : texts["Evaluate.Unmatched"];
                output.WriteLine(SafeText.Of(texts.Format("Evaluate.Kpi", outcome.Row.Department, outcome.Row.Name, texts[$"Direction.{outcome.Row.Direction}"], metric)));
            }
        }
    }

    private static string Share(int part, int whole) => (whole == 0 ? 1 : (double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
