using System.Globalization;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>What came of a run, as a table in Markdown.</summary>
internal static class TallyTable
{
    private static readonly string[] heads = ["Target", "Inputs", "Accepted", "Refused", "Failed", "Slowest, ms", "which", "Inputs a second"];

    public static void Write(IEnumerable<TargetTally> tallies, TextWriter output)
    {
        Row(output, heads);
        Row(output, heads.Select((_, i) => i == 0 ? "---" : "---:"));
        var all = new TargetTally("all");
        foreach (var tally in tallies)
        {
            Row(output, tally);
            all.Add(tally);
        }

        Row(output, all);
    }

    private static void Row(TextWriter output, TargetTally tally) => Row(
        output,
        [tally.Name, Whole(tally.Inputs), Whole(tally.Accepted), Whole(tally.Refused), Whole(tally.Failed), Whole(tally.Slowest.TotalMilliseconds), $"{tally.SlowestIndex}", Whole(tally.Inputs / Math.Max(tally.Time.TotalSeconds, 1e-9))]);

    private static void Row(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Whole(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
