using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Catalog.Lexicon;

/// <summary>Words, subjects and patterns in catalogues.</summary>
public class LexiconFormatTests
{
    [Fact]
    public void A_word_of_ones_own_is_understood()
    {
        var catalog = Read("words: [{ role: thing, polarity: lower, aspect: quality, en: [snag], nl: [opleverpunt] }]");

        Assert.Equal(Polarity.LowerIsBetter, catalog.Read("Snags at completion").Polarity);
        Assert.Equal(Polarity.LowerIsBetter, catalog.Read("Aantal opleverpunten").Polarity);
        Assert.Null(MetricCatalog.Default.Read("Snags at completion").Polarity);
    }

    [Fact]
    public void A_word_of_ones_own_replaces_the_one_that_ships()
    {
        var catalog = Read("words: [{ role: thing, polarity: neutral, en: [complaints, complaint] }]");

        Assert.Null(catalog.Read("Complaints").Polarity);
        Assert.Equal(MetricCatalog.Default.Words.Count, catalog.Words.Count);
    }

    [Fact]
    public void A_pattern_of_ones_own_replaces_the_one_between_the_same_sides_and_none_takes_it_away()
    {
        var stronger = Read("patterns: [{ from: speed, to: quality, effect: decreases, strength: 0.9, en: Haste makes waste }]");
        var without = Read("patterns: [{ from: speed, to: quality, effect: none }]");

        Assert.Equal(0.9, Assert.Single(stronger.Patterns, p => (p.From, p.To) == (Aspect.Speed, Aspect.Quality)).Strength);
        Assert.DoesNotContain(without.Patterns, p => (p.From, p.To) == (Aspect.Speed, Aspect.Quality));
    }

    [Fact]
    public void A_subject_of_ones_own_joins_its_names()
    {
        var catalog = Read("subjects: [{ id: weld, en: [weld, seam], nl: [las, lasnaad] }]");

        Assert.Equal("weld", catalog.Read("Number of seams").Subject);
        Assert.Equal("weld", catalog.Read("Lasfouten").Subject);
    }

    [Theory]
    [InlineData("words: [{ role: noun, en: [snag] }]", DiagnosticIds.UnknownWord)]
    [InlineData("words: [{ en: [snag] }]", DiagnosticIds.MissingKey)]
    [InlineData("words: [{ role: thing, english: [snag] }]", DiagnosticIds.UnknownKey)]
    [InlineData("words: [{ role: thing, en: [snag] }, { role: topic, en: [snag] }]", DiagnosticIds.DuplicateName)]
    [InlineData("words: [snag]", DiagnosticIds.WrongType)]
    [InlineData("subjects: [{ id: weld, near: [nowhere] }]", DiagnosticIds.DanglingReference)]
    [InlineData("patterns: [{ from: haste, to: quality, effect: decreases, en: X }]", DiagnosticIds.UnknownWord)]
    [InlineData("patterns: [{ from: speed, to: quality, effect: decreases }]", DiagnosticIds.MissingKey)]
    public void Faults_are_reported(string yaml, string id)
    {
        var result = CatalogReader.Parse([("own.yaml", yaml)], MetricCatalog.Default);

        Assert.Equal(id, Assert.Single(result.Diagnostics).Id);
        Assert.Null(result.Catalog);
    }

    [Fact]
    public void Every_pattern_that_ships_says_why_in_both_languages() =>
        Assert.All(MetricCatalog.Default.Patterns, p => Assert.False(string.IsNullOrWhiteSpace(p.Because.Dutch) || p.Because.Dutch == p.Because.English));

    // A word twice is one that is read otherwise than one of its groups says.
    [Fact]
    public void Every_word_that_ships_means_one_thing() => Assert.Empty(
        from word in MetricCatalog.Default.Words
        group word by (word.Text, word.IsDutch) into same
        where same.Count() > 1
        select same.Key);

    private static MetricCatalog Read(string yaml)
    {
        var result = CatalogReader.Parse([("own.yaml", yaml)], MetricCatalog.Default);
        Assert.Empty(result.Diagnostics);
        return result.Catalog!;
    }
}
