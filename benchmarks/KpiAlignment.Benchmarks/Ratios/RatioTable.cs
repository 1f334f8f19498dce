using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>Measures all stages at several sizes and prints what they cost beside reading the YAML.</summary>
internal static class RatioTable
{
    /// <summary>The sizes that are measured where none are given, in KPIs.</summary>
    public static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public static void Print(int[] sizes, TextWriter output)
    {
        var warmUp = new Stopwatches();
        for (var i = 0; i < 6; i++) warmUp.Round(Yaml(1_000));
        foreach (var size in sizes)
        {
            var yaml = Yaml(size);
            var watches = new Stopwatches();
            for (var i = 0; i < RoundsAt(size); i++) watches.Round(yaml);
            var seconds = watches.Medians;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} KPIs, {yaml.Length / 1e6:0.0} MB"));
            foreach (var stage in Enum.GetValues<Stage>()) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage,-12} {seconds[stage],9:0.000} s  {seconds[stage] / seconds[Stage.Parse],6:0.00}"));
        }
    }

    // A small organisation is done in milliseconds, which vary.
    private static int RoundsAt(int size) => size switch
    {
        <= 1_000 => 15,
        <= 10_000 => 7,
        <= 100_000 => 3,
        _ => 1,
    };

    private static string Yaml(int size) => OrganizationWriter.ToYaml(ClusteredOrganization.Generate(size));
}
