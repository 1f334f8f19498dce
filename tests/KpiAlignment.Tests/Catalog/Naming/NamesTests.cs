using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Tests.Catalog.Naming;

/// <summary>How names are compared, on catalogues of a few names.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("Kites repaired within 14 days")]
    [InlineData("Kites repaired within ten working days")]
    [InlineData("Kites repaired within the term")]
    [InlineData("Kites repaired in less than 14 days", false)] // "in" is a word of its own
    [InlineData("Timely repaired kites")]
    [InlineData("Op tijd repaired kites")]
    [InlineData("% kites repaired binnen 14 werkdagen")]
    [InlineData("Kites repaired binnen de termijn")]
    [InlineData("Kites repaired, shorter than 2 weeks")]
    [InlineData("Kites repaired within thirty minutes")]
    [InlineData("Kites repaired within the hour")]
    [InlineData("Kites repaired binnen een week")]
    [InlineData("Kites repaired over 14 days", false)] // late
    [InlineData("Kites repaired within Utrecht", false)]
    public void A_term_says_that_something_is_on_time(string name, bool isSame = true) =>
        Assert.Equal(isSame, Resolve(name, "Kites repaired on time")?.Fit == NameFit.SameWords);

    [Theory]
    [InlineData("Kite contracts signed", "Kite deals signed", true)]
    [InlineData("Kite outages repaired at sea", "Kite breakdowns repaired at sea", true)]
    [InlineData("Contracts", "Deals", false)] // nothing else says that they are the same
    [InlineData("Kite repair time", "Kite repair speed", false)]
    [InlineData("Kites lost", "Kites found", false)]
    [InlineData("Kites per pilot", "Pilots per kite", false)]
    public void A_kindred_word_will_do_where_the_rest_fits(string name, string known, bool fits) =>
        Assert.Equal(fits, Resolve(name, known) is not null);

    [Fact]
    public void No_word_is_its_own_kin_and_kinship_is_mutual()
    {
        foreach (var stem in new[] { "deal", "contract", "defect", "feature", "guest" }.Select(w => WordGroups.Of(Stemmer.Stem(w))))
        {
            Assert.NotEmpty(KindredWords.Of(stem));
            Assert.DoesNotContain(stem, KindredWords.Of(stem));
            Assert.All(KindredWords.Of(stem), kin => Assert.Contains(stem, KindredWords.Of(kin)));
        }
    }

    [Theory]
    [InlineData("Kite repairs carried out")]
    [InlineData("Kite repairs performed per month")]
    [InlineData("Uitgevoerde kite repairs")]
    public void That_something_was_done_says_little(string name) => Assert.NotNull(Resolve(name, "Kite repairs"));

    [Theory]
    [InlineData("- { id: hulls, en: Hulls painted }", true)]
    [InlineData("- { id: tails, en: Striped kite tails sewn }", false)] // so might this be
    public void What_fits_far_better_than_anything_else_is_meant(string other, bool isMeant) => Assert.Equal(isMeant ? "kites" : null, CatalogReader.Parse([("c.yaml",
        $$"""
        metrics:
          - { id: kites, en: Kites repaired by hand }
          {{other}}
        """)]).Catalog!.Resolve("Striped kites sewn by hand")?.Metric.Id);

    [Theory]
    [InlineData("OR kites", "or-kites")] // the operating room
    [InlineData("Red or kites", "kites")]
    public void Capitals_make_a_name_of_a_word_that_links(string name, string id) => Assert.Equal(id, CatalogReader.Parse([("c.yaml",
        """
        metrics:
          - { id: or-kites, en: Kites in the OR }
          - { id: kites, en: Red kites }
        """)]).Catalog!.Resolve(name)?.Metric.Id);

    [Theory]
    [InlineData("Hang gliders % kites repaired")]
    [InlineData("Hang gliders and balloons: kites repaired")]
    public void What_is_measured_stands_behind_what_it_is_measured_of(string name) => Assert.NotNull(Resolve(name, "Kites repaired"));

    private static MetricMatch? Resolve(string name, string known) => CatalogReader.Parse([("c.yaml",
        $$"""
        metrics:
          - { id: known, en: "{{known}}" }
          - { id: other, en: Balloons inflated }
          - { id: another, en: Gliders landed }
        """)]).Catalog!.Resolve(name);
}
