using System.Globalization;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>Measures all stages at several sizes and prints, as Markdown, what they take and what they take beside reading the YAML.</summary>
internal sealed class RatioTable(TextWriter output)
{
    /// <summary>The sizes that are measured where none are given, in KPIs.</summary>
    public static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public void Print(int[] sizes)
    {
        var warmUp = new GeneratedFiles(1_000);
        for (var i = 0; i < 6; i++) new Stopwatches().Round(warmUp);
        var seconds = new List<IReadOnlyDictionary<Stage, double>>();
        var peaks = new List<PeakMemory>();
        foreach (var size in sizes)
        {
            var files = new GeneratedFiles(size);
            var watches = new Stopwatches();
            for (var i = 0; i < RoundsAt(size); i++) watches.Round(files);
            seconds.Add(watches.Medians);
            peaks.Add(PeakMemory.Of(files.Text));
        }

        Row("Seconds", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)));
        Row("---", sizes.Select(_ => "---:"));
        foreach (var stage in Enum.GetValues<Stage>()) Row($"{stage}", seconds.Select(s => Format(s[stage], "0.000")));
        output.WriteLine();
        Row("Ratio", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)));
        Row("---", sizes.Select(_ => "---:"));
        Ratio("load ÷ parse", s => s[Stage.Load] / s[Stage.Parse]);
        Ratio("analysis and rules ÷ parse", s => (s[Stage.Analyze] + s[Stage.Rules]) / s[Stage.Parse]);
        Ratio("load to proposals ÷ parse", s => Whole(s) / s[Stage.Parse]);
        Ratio("an edit ÷ all again, %", s => 100 * s[Stage.Edit] / (s[Stage.Resolve] + s[Stage.Analyze] + s[Stage.Rules] + s[Stage.Propose]));
        Ratio("effects ÷ plain walks", s => s[Stage.Effects] / s[Stage.PlainWalks]);
        Ratio("one file ÷ folder of 20", s => s[Stage.Load] / s[Stage.LoadFolder]);
        Row("peak memory of loading ÷ file", peaks.Select(p => Format(p.OfLoading, "0.00")));
        Row("peak memory of all, GB", peaks.Select(p => Format(p.OfAll / 1e9, "0.00")));
        Row("growth of the whole, exponent", sizes.Select((size, i) => i == 0 ? "" : Format(Math.Log(Whole(seconds[i]) / Whole(seconds[i - 1])) / Math.Log((double)size / sizes[i - 1]), "0.00")));

        void Ratio(string name, Func<IReadOnlyDictionary<Stage, double>, double> of) => Row(name, seconds.Select(s => Format(of(s), "0.00")));
    }

    private void Row(string name, IEnumerable<string> cells) => output.WriteLine($"| {name} | {string.Join(" | ", cells)} |");

    private static double Whole(IReadOnlyDictionary<Stage, double> seconds) =>
        new[] { Stage.Load, Stage.Resolve, Stage.Analyze, Stage.Rules, Stage.Propose }.Sum(stage => seconds[stage]);

    private static string Format(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    // A small organisation is done in milliseconds, which vary.
    private static int RoundsAt(int size) => size switch
    {
        <= 1_000 => 15,
        <= 10_000 => 7,
        <= 100_000 => 3,
        _ => 1,
    };
}
