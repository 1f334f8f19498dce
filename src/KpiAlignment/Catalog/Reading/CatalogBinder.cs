using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Turns the nodes of a file into entries.</summary>
internal sealed class CatalogBinder(CatalogParts parts, DiagnosticBag diagnostics)
{
    // What belongs to no industry though it stands in an industry's file.
    private const string General = "general";

    private readonly Entries entries = new(diagnostics);
    private string? industryOfFile;

    /// <summary>Adds the entries of a file.</summary>
    public void Bind(YamlNode root)
    {
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, root.Span, CatalogTexts.Say("WrongType.Catalog", Fields.Describe(root)));
            return;
        }

        var file = new Fields(mapping, CatalogNouns.Catalog, diagnostics, "industry", "metrics", "influences", "composites", "functions", "industries", "words", "subjects", "patterns");
        industryOfFile = file.Text("industry");
        entries.Add(parts.Metrics, file.Items("metrics"), BindMetric);
        entries.Add(parts.Influences, file.Items("influences"), BindInfluence);
        entries.Add(parts.Composites, file.Items("composites"), BindComposite);
        entries.Add(parts.Functions, file.Items("functions"), BindFunction);
        entries.Add(parts.Industries, file.Items("industries"), BindIndustry);
        new LexiconBinder(parts, entries).Bind(file);
    }

    private CatalogMetric? BindMetric(YamlMapping entry)
    {
        var fields = new Fields(entry, Nouns.Metric, diagnostics, "id", "en", "nl", "synonyms", "local-names", "more-names", "less-names", "more-for", "less-for", "aspect", "polarity", "scope", "scarce", "functions", "industry");
        var (id, name) = (entries.Id(fields), Entries.Text(fields));
        if (id is null || name is null) return null;
        return new CatalogMetric
        {
            Id = id,
            Name = name,
            Synonyms = entries.Texts(fields, "synonyms").ToValueList(),
            LocalNames = entries.Texts(fields, "local-names").ToValueList(),
            MoreNames = entries.Texts(fields, "more-names").ToValueList(),
            LessNames = entries.Texts(fields, "less-names").ToValueList(),
            MoreFor = entries.Texts(fields, "more-for").ToValueList(),
            LessFor = entries.Texts(fields, "less-for").ToValueList(),
            Aspect = fields.Word("aspect", Vocabularies.Aspect) ?? default,
            Polarity = fields.Word("polarity", Vocabularies.Polarity) ?? default,
            Scope = fields.Word("scope", Vocabularies.Scope) ?? default,
            IsScarce = fields.Word("scarce", Vocabularies.Truth) ?? false,
            Functions = entries.Texts(fields, "functions").ToValueList(),
            Industry = Industry(fields),
            Source = fields.Span,
        };
    }

    private CatalogInfluence? BindInfluence(YamlMapping entry)
    {
        var fields = new Fields(entry, Nouns.Influence, diagnostics, "from", "to", "effect", "strength", "en", "nl", "literature", "standard");
        var (from, to) = (fields.RequiredText("from"), fields.RequiredText("to"));
        var (effect, strength, because) = Entries.Claim(fields);
        if (from is null || to is null || effect is null || strength is null || because is null) return null;
        var (literature, standard) = (fields.Text("literature"), fields.Text("standard"));
        return new CatalogInfluence
        {
            From = from,
            To = to,
            Effect = effect.Value,
            Strength = strength.Value,
            Because = because,
            Basis = literature is not null ? InfluenceSource.Literature : standard is not null ? InfluenceSource.Standard : InfluenceSource.Domain,
            Reference = literature ?? standard,
            Source = fields.Span,
        };
    }

    private CompositeMetric? BindComposite(YamlMapping entry)
    {
        var fields = new Fields(entry, CatalogNouns.Composite, diagnostics, "metric", "between");
        var metric = fields.RequiredText("metric");
        var poles = entries.Texts(fields, "between").ToArray();
        if (poles.Length != 2)
        {
            diagnostics.Error(DiagnosticIds.MissingKey, fields.SpanOf("between"), CatalogTexts.Say("MissingKey.Between"));
            return null;
        }

        return metric is null ? null : new CompositeMetric(metric, poles[0], poles[1]) { Source = fields.Span };
    }

    private CatalogFunction? BindFunction(YamlMapping entry)
    {
        var fields = new Fields(entry, CatalogNouns.Function, diagnostics, "id", "en", "nl", "synonyms", "serves-everyone", "industry");
        var (id, name) = (entries.Id(fields), Entries.Text(fields));
        if (id is null || name is null) return null;
        return new CatalogFunction
        {
            Id = id,
            Name = name,
            Synonyms = entries.Texts(fields, "synonyms").ToValueList(),
            ServesEveryone = fields.Word("serves-everyone", Vocabularies.Truth) ?? false,
            Industry = Industry(fields),
            Source = fields.Span,
        };
    }

    private CatalogIndustry? BindIndustry(YamlMapping entry)
    {
        var fields = new Fields(entry, CatalogNouns.Industry, diagnostics, "id", "en", "nl");
        var (id, name) = (entries.Id(fields), Entries.Text(fields));
        return id is null || name is null ? null : new CatalogIndustry { Id = id, Name = name, Source = fields.Span };
    }

    private string? Industry(Fields fields) => (fields.Text("industry") ?? industryOfFile) is { } id && id != General ? id : null;
}
