using System.Globalization;

namespace KpiAlignment.Tests.Analysis;

public class WorkedExampleTests
{
    // The figures of docs/design.md, section 3.
    private static readonly string[] Expected =
    [
        "lead-volume × lead-quality at qualification-strictness .800",
        "incidents × time-to-market at change-frequency .600",
        "incidents × time-to-market at change-control .500",
        "time-to-market × uptime at change-frequency .480",
        "time-to-market × uptime at change-control .400",
        "lead-quality × lead-volume at lead-volume .235",
        "deals × lead-volume at qualification-strictness .112",
    ];

    [Fact]
    public void Pressures_are_those_of_the_design()
    {
        var actual = WorkedExample.Analyze(WorkedExample.Organization).Contentions.Select(c => Describe(c.First.Name, c.Second.Name, c.Metric.Key, c.Pressure));

        Assert.Equal(Expected.Select(Normalize).Order(), actual.Order());
    }

    private static string Describe(string a, string b, string metric, double pressure)
    {
        var (first, second) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        return $"{first} × {second} at {metric} {pressure.ToString(".000", CultureInfo.InvariantCulture)}";
    }

    private static string Normalize(string expected)
    {
        var parts = expected.Split(" × ", 2);
        var rest = parts[1].Split(" at ", 2);
        var (first, second) = string.CompareOrdinal(parts[0], rest[0]) < 0 ? (parts[0], rest[0]) : (rest[0], parts[0]);
        return $"{first} × {second} at {rest[1]}";
    }
}
