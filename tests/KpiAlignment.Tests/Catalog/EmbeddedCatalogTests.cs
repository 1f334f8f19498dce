using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Catalog;

/// <summary>What the catalogue inside the package must hold to, whatever its contents.</summary>
public class EmbeddedCatalogTests
{
    private static readonly MetricCatalog Catalog = MetricCatalog.Default;

    [Fact]
    public void What_is_built_in_is_what_the_files_say()
    {
        var files = CatalogFiles();
        var read = CatalogReader.Parse(files);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(read.Catalog!.Metrics, Catalog.Metrics);
        Assert.Equal(read.Catalog.Influences, Catalog.Influences);
        Assert.Equal(read.Catalog.Composites, Catalog.Composites);
        Assert.Equal(read.Catalog.Functions, Catalog.Functions);
        Assert.Equal(read.Catalog.Industries, Catalog.Industries);
        Assert.Equal(read.Catalog.Words, Catalog.Words);
        Assert.Equal(read.Catalog.Subjects, Catalog.Subjects);
        Assert.Equal(read.Catalog.Patterns, Catalog.Patterns);
        Assert.True(Catalog.Metrics.Count >= 500 && Catalog.Influences.Count >= 1_500);
    }

    [Fact]
    public void Its_names_are_cut_as_they_would_be_here()
    {
        var cut = CatalogNames.Of(Catalog.Metrics, Catalog.Functions);

        Assert.Equivalent(cut.Metrics, Catalog.Names!.Metrics, strict: true);
        Assert.Equivalent(cut.Functions, Catalog.Names.Functions, strict: true);
    }

    [Fact]
    public void Every_metric_and_function_is_named_in_both_languages()
    {
        Assert.All(Catalog.Metrics, m => Assert.False(string.IsNullOrWhiteSpace(m.Name.Dutch), m.Id));
        Assert.All(Catalog.Functions, f => Assert.False(string.IsNullOrWhiteSpace(f.Name.Dutch), f.Id));
    }

    [Fact]
    public void Every_metric_is_tied_to_another()
    {
        var tied = Catalog.Influences.SelectMany(i => new[] { i.From, i.To })
            .Concat(Catalog.Composites.Select(c => c.Metric))
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(Catalog.Metrics, m => Assert.True(tied.Contains(m.Id), m.Id));
    }

    [Fact]
    public void Every_influence_says_why_in_both_languages_and_what_it_rests_on() => Assert.All(Catalog.Influences, i =>
    {
        Assert.False(string.IsNullOrWhiteSpace(i.Because.English), $"{i.From} → {i.To}");
        Assert.False(string.IsNullOrWhiteSpace(i.Because.Dutch), $"{i.From} → {i.To}");
        Assert.NotEqual(i.Because.English, i.Because.Dutch);
        Assert.Equal(i.Basis == InfluenceSource.Domain, i.Reference is null);
        Assert.InRange(i.Strength, 0.1, 1);
    });

    [Fact]
    public void The_validator_has_nothing_to_say_of_names_and_translations() => Assert.DoesNotContain(
        CatalogValidator.Validate(Catalog),
        f => f.Kind is CatalogFaultKind.MissingTranslation or CatalogFaultKind.UnconnectedMetric || (f.Kind == CatalogFaultKind.SharedName && !f.Message.Contains("local name", StringComparison.Ordinal)));

    [Fact]
    public void No_influence_is_contradicted_by_a_stronger_chain() => Assert.DoesNotContain(
        CatalogValidator.Validate(Catalog),
        f => f.Kind is CatalogFaultKind.ContradictedInfluence or CatalogFaultKind.PolarityAgainstEffects);

    [Fact]
    public void No_influence_stands_twice() =>
        Assert.Equal(Catalog.Influences.Count, Catalog.Influences.Select(i => (i.From, i.To)).Distinct().Count());

    // Where two metrics mirror each other, both directions must say so with one sign: what is left of one is the other.
    [Fact]
    public void Mirrored_influences_agree()
    {
        var effects = Catalog.Influences.ToDictionary(i => (i.From, i.To), i => i.Effect);
        var certain = Catalog.Influences.Where(i => i.Strength >= 1);

        Assert.All(certain, i => Assert.Equal(i.Effect, effects.GetValueOrDefault((i.To, i.From), i.Effect)));
    }

    // Definitions of strength 1 must not contradict the polarity of what they define.
    [Fact]
    public void What_one_is_left_of_the_other_is_good_where_the_other_is_bad() => Assert.All(Catalog.Influences.Where(i => i.Strength >= 1), i =>
    {
        var (from, to) = (Catalog.Find(i.From)!.Polarity, Catalog.Find(i.To)!.Polarity);
        Assert.Equal(i.Effect == InfluenceEffect.Increases, from == to);
    });

    [Fact]
    public void Levers_that_help_and_harm_are_neutral()
    {
        var levers = new[] { "qualification-strictness", "security-controls", "purchase-lot-size", "run-length", "safety-stock", "discount-level" };

        Assert.All(levers, id => Assert.Equal(Polarity.Neutral, Catalog.Find(id)!.Polarity));
        Assert.All(levers, id => Assert.True(Helps(id) && Harms(id), id));
    }

    [Fact]
    public void A_composite_has_two_poles_and_a_side_that_is_better() => Assert.All(Catalog.Composites, c =>
    {
        Assert.NotEqual(c.First, c.Second);
        Assert.NotEqual(Polarity.Neutral, Catalog.Find(c.Metric)!.Polarity);
    });

    private static bool Helps(string id) => Effects(id).Any(e => e > 0);

    private static bool Harms(string id) => Effects(id).Any(e => e < 0);

    // Whether what the lever moves gets better (+) or worse (−); for what isn't good or bad by itself, 0.
    private static IEnumerable<int> Effects(string id) =>
        from influence in Catalog.Influences
        where influence.From == id
        let sign = influence.Effect == InfluenceEffect.Increases ? 1 : -1
        select Catalog.Find(influence.To)!.Polarity switch
        {
            Polarity.HigherIsBetter => sign,
            Polarity.LowerIsBetter => -sign,
            _ => 0,
        };

    private static (string, string)[] CatalogFiles() =>
        [.. Directory.GetFiles(Repository.PathOf("src", "KpiAlignment", "Catalog", "Data"), "*.yaml").Select(f => ($"catalog/{Path.GetFileName(f)}", File.ReadAllText(f)))];
}
