using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;

namespace KpiAlignment.Catalog.Compiled;

/// <summary>Writes the entries of a catalogue. <see cref="EntryReader"/> mirrors it, method by method and field by field.</summary>
internal sealed class EntryWriter(CompactWriter to)
{
    public void Catalog(MetricCatalog catalog)
    {
        to.List(catalog.Metrics, Metric);
        to.List(catalog.Influences, Influence);
        to.List(catalog.Composites, Composite);
        to.List(catalog.Functions, Function);
        to.List(catalog.Industries, Industry);
        to.List(catalog.Words, Word);
        to.List(catalog.Subjects, Subject);
        to.List(catalog.Patterns, Pattern);
        to.List(catalog.Words, w => to.Array(WordTable.Cut(w.Text), to.Text));
        var names = CatalogNames.Of(catalog.Metrics, catalog.Functions);
        Names(names.Metrics);
        Names(names.Functions);
    }

    private void Names(TokenizedNames names)
    {
        to.Array(names.Names, to.Text);
        to.Array(names.Items, to.Number);
        to.Array(names.Starts, to.Number);
        to.Array(names.Words, to.Number);
        to.Array(names.Stems, to.Text);
        to.Array(names.Parts, to.Text);
    }

    private void Metric(CatalogMetric metric)
    {
        to.Text(metric.Id);
        Texts(metric.Name);
        to.List(metric.Synonyms, to.Text);
        to.List(metric.LocalNames, to.Text);
        to.List(metric.MoreNames, to.Text);
        to.List(metric.LessNames, to.Text);
        to.List(metric.MoreFor, to.Text);
        to.List(metric.LessFor, to.Text);
        to.Number((int)metric.Aspect);
        to.Number((int)metric.Polarity);
        to.Number((int)metric.Scope);
        to.Truth(metric.IsScarce);
        to.List(metric.Functions, to.Text);
        to.Text(metric.Industry);
        to.Place(metric.Source);
    }

    private void Influence(CatalogInfluence influence)
    {
        to.Text(influence.From);
        to.Text(influence.To);
        to.Number((int)influence.Effect);
        to.Fraction(influence.Strength);
        Texts(influence.Because);
        to.Number((int)influence.Basis);
        to.Text(influence.Reference);
        to.Place(influence.Source);
    }

    private void Composite(CompositeMetric composite)
    {
        to.Text(composite.Metric);
        to.Text(composite.First);
        to.Text(composite.Second);
        to.Place(composite.Source);
    }

    private void Function(CatalogFunction function)
    {
        to.Text(function.Id);
        Texts(function.Name);
        to.List(function.Synonyms, to.Text);
        to.Truth(function.ServesEveryone);
        to.Text(function.Industry);
        to.Place(function.Source);
    }

    private void Industry(CatalogIndustry industry)
    {
        to.Text(industry.Id);
        Texts(industry.Name);
        to.Place(industry.Source);
    }

    private void Word(LexiconWord word)
    {
        to.Text(word.Text);
        to.Truth(word.IsDutch);
        to.Number((int)word.Role);
        to.Number((int)word.Polarity);
        to.Number((int)word.Aspect);
        to.Place(word.Source);
    }

    private void Subject(CatalogSubject subject)
    {
        to.Text(subject.Id);
        to.List(subject.Names, to.Text);
        to.List(subject.Near, to.Text);
        to.Place(subject.Source);
    }

    private void Pattern(CatalogPattern pattern)
    {
        to.Number((int)pattern.From);
        to.Number((int)pattern.To);
        to.Number((int)pattern.Effect);
        to.Fraction(pattern.Strength);
        Texts(pattern.Because);
        to.Place(pattern.Source);
    }

    private void Texts(LocalizedText text)
    {
        to.Text(text.English);
        to.Text(text.Dutch);
    }
}
