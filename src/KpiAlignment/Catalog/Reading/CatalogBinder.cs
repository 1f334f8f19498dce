using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Turns the nodes of a file into entries.</summary>
internal sealed class CatalogBinder(CatalogParts parts, DiagnosticBag diagnostics)
{
    /// <summary>Adds the entries of a file.</summary>
    public void Bind(YamlNode root)
    {
        if (root is not YamlMapping mapping)
        {
            diagnostics.Error(DiagnosticIds.WrongType, root.Span, $"A catalogue is a mapping of metrics, influences, composites, functions and words; this is a {Fields.Describe(root)}.");
            return;
        }

        var file = new Fields(mapping, "A catalogue", diagnostics, "metrics", "influences", "composites", "functions", "words");
        Add(parts.Metrics, file.Items("metrics"), BindMetric);
        Add(parts.Influences, file.Items("influences"), BindInfluence);
        Add(parts.Composites, file.Items("composites"), BindComposite);
        Add(parts.Functions, file.Items("functions"), BindFunction);
        foreach (var group in Mappings(file.Items("words"))) BindWords(group);
    }

    private void Add<T>(List<T> list, IEnumerable<YamlNode> items, Func<YamlMapping, T?> bind)
        where T : class
    {
        foreach (var mapping in Mappings(items))
        {
            if (bind(mapping) is { } bound) list.Add(bound);
        }
    }

    private IEnumerable<YamlMapping> Mappings(IEnumerable<YamlNode> items)
    {
        foreach (var item in items)
        {
            if (item is YamlMapping mapping) yield return mapping;
            else diagnostics.Error(DiagnosticIds.WrongType, item.Span, $"An entry is a mapping with keys; this is a {Fields.Describe(item)}.");
        }
    }

    private void BindWords(YamlMapping group)
    {
        var fields = new Fields(group, "A group of words", diagnostics, "role", "polarity", "aspect", "en", "nl");
        if (fields.RequiredText("role") is null || fields.Word("role", CatalogVocabularies.Role) is not { } role) return;
        var (polarity, aspect) = (fields.Word("polarity", Vocabularies.Polarity) ?? default, fields.Word("aspect", Vocabularies.Aspect) ?? default);
        foreach (var language in new[] { "en", "nl" })
        {
            parts.Words.AddRange(Texts(fields, language).Select(text => new LexiconWord
            {
                Text = text,
                IsDutch = language == "nl",
                Role = role,
                Polarity = polarity,
                Aspect = aspect,
                Source = fields.SpanOf(language),
            }));
        }
    }

    private CatalogMetric? BindMetric(YamlMapping entry)
    {
        var fields = new Fields(entry, "A metric", diagnostics, "id", "en", "nl", "synonyms", "local-names", "aspect", "polarity", "scope", "scarce", "functions");
        var (id, name) = (Id(fields), Text(fields));
        if (id is null || name is null) return null;
        return new CatalogMetric
        {
            Id = id,
            Name = name,
            Synonyms = Texts(fields, "synonyms").ToValueList(),
            LocalNames = Texts(fields, "local-names").ToValueList(),
            Aspect = fields.Word("aspect", Vocabularies.Aspect) ?? default,
            Polarity = fields.Word("polarity", Vocabularies.Polarity) ?? default,
            Scope = fields.Word("scope", Vocabularies.Scope) ?? default,
            IsScarce = fields.Word("scarce", Vocabularies.Truth) ?? false,
            Functions = Texts(fields, "functions").ToValueList(),
            Source = fields.Span,
        };
    }

    private CatalogInfluence? BindInfluence(YamlMapping entry)
    {
        var fields = new Fields(entry, "An influence", diagnostics, "from", "to", "effect", "strength", "en", "nl", "literature", "standard");
        var (from, to) = (fields.RequiredText("from"), fields.RequiredText("to"));
        var effect = fields.RequiredText("effect") is null ? null : fields.Word("effect", Vocabularies.Effect);
        var strength = fields.Strength("strength");
        if (from is null || to is null || effect is null || strength is null) return null;

        // Taking an influence away needs no reason.
        var because = effect == InfluenceEffect.None && fields["en"] is null ? new LocalizedText("") : Text(fields);
        var (literature, standard) = (fields.Text("literature"), fields.Text("standard"));
        return because is null ? null : new CatalogInfluence
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
        var fields = new Fields(entry, "A composite", diagnostics, "metric", "between");
        var metric = fields.RequiredText("metric");
        var poles = Texts(fields, "between").ToArray();
        if (poles.Length != 2)
        {
            diagnostics.Error(DiagnosticIds.MissingKey, fields.SpanOf("between"), "A composite needs 'between' with the ids of two metrics.");
            return null;
        }

        return metric is null ? null : new CompositeMetric(metric, poles[0], poles[1]) { Source = fields.Span };
    }

    private CatalogFunction? BindFunction(YamlMapping entry)
    {
        var fields = new Fields(entry, "A function", diagnostics, "id", "en", "nl", "synonyms", "serves-everyone");
        var (id, name) = (Id(fields), Text(fields));
        if (id is null || name is null) return null;
        return new CatalogFunction
        {
            Id = id,
            Name = name,
            Synonyms = Texts(fields, "synonyms").ToValueList(),
            ServesEveryone = fields.Word("serves-everyone", Vocabularies.Truth) ?? false,
            Source = fields.Span,
        };
    }

    private string? Id(Fields fields)
    {
        if (fields.RequiredText("id") is not { } id) return null;
        if (Slug.Of(id) == id) return id;
        diagnostics.Error(DiagnosticIds.UnreadableValue, fields.SpanOf("id"), $"'{id}' is no id; ids are words in lower case with hyphens between them.", Slug.Of(id));
        return null;
    }

    private static LocalizedText? Text(Fields fields) =>
        fields.RequiredText("en") is { } english ? new LocalizedText(english, fields.Text("nl")) : null;

    private IEnumerable<string> Texts(Fields fields, string key)
    {
        foreach (var item in fields.Items(key, orOne: true))
        {
            if (item is YamlScalar { IsNull: false } scalar) yield return scalar.Text;
            else diagnostics.Error(DiagnosticIds.WrongType, item.Span, $"'{key}' holds texts.");
        }
    }
}
