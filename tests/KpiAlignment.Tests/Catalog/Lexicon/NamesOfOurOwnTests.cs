using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Catalog.Lexicon;

/// <summary>Directions of some hundreds of names of our own making, from the words alone. The floors are what must not be lost.</summary>
public class NamesOfOurOwnTests
{
    private const double LeastDecided = 0.9;
    private const double LeastRight = 0.98;
    private const string Unknown = "unknown";

    private static readonly (string Name, string Expected, string Told)[] Names =
    [
        .. Repository.Read("tests/KpiAlignment.Tests/TestData/Lexicon/directions.csv").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(';'))
            .Select(fields => (fields[0], fields[1], Tell(fields[0]))),
    ];

    [Fact]
    public void Most_that_can_be_told_are()
    {
        var telling = Names.Where(n => n.Expected != Unknown).ToArray();

        Assert.True(telling.Length > 300);
        Assert.InRange(Share(telling, n => n.Told != Unknown), LeastDecided, 1);
    }

    [Fact]
    public void Those_that_are_told_are_right() => Assert.InRange(Share(Names.Where(n => n.Told != Unknown), n => n.Told == n.Expected), LeastRight, 1);

    [Fact]
    public void Nothing_is_told_of_what_cannot_be() => Assert.DoesNotContain(Names, n => n.Expected == Unknown && n.Told != Unknown);

    private static double Share<T>(IEnumerable<T> items, Func<T, bool> holds) => items.Average(i => holds(i) ? 1.0 : 0);

    private static string Tell(string name) => MetricCatalog.Default.Read(name).Polarity switch
    {
        Polarity.HigherIsBetter => "increase",
        Polarity.LowerIsBetter => "decrease",
        _ => Unknown,
    };
}
