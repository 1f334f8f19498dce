using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Turns the nodes by which names are read into words, subjects and patterns.</summary>
internal sealed class LexiconBinder(CatalogParts parts, Entries entries)
{
    /// <summary>Adds the entries of a file.</summary>
    public void Bind(Fields file)
    {
        foreach (var group in entries.Mappings(file.Items("words"))) BindWords(group);
        entries.Add(parts.Subjects, file.Items("subjects"), BindSubject);
        entries.Add(parts.Patterns, file.Items("patterns"), BindPattern);
    }

    private void BindWords(YamlMapping group)
    {
        var fields = new Fields(group, CatalogNouns.WordGroup, entries.Diagnostics, "role", "polarity", "aspect", "en", "nl");
        if (fields.RequiredText("role") is null || fields.Word("role", CatalogVocabularies.Role) is not { } role) return;
        var (polarity, aspect) = (fields.Word("polarity", Vocabularies.Polarity) ?? default, fields.Word("aspect", Vocabularies.Aspect) ?? default);
        foreach (var language in new[] { "en", "nl" })
        {
            parts.Words.AddRange(entries.Texts(fields, language).Select(text => new LexiconWord
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

    private CatalogSubject? BindSubject(YamlMapping entry)
    {
        var fields = new Fields(entry, CatalogNouns.Subject, entries.Diagnostics, "id", "en", "nl", "near");
        return entries.Id(fields) is not { } id ? null : new CatalogSubject
        {
            Id = id,
            Names = entries.Texts(fields, "en").Concat(entries.Texts(fields, "nl")).ToValueList(),
            Near = entries.Texts(fields, "near").ToValueList(),
            Source = fields.Span,
        };
    }

    private CatalogPattern? BindPattern(YamlMapping entry)
    {
        var fields = new Fields(entry, CatalogNouns.Pattern, entries.Diagnostics, "from", "to", "effect", "strength", "en", "nl");
        Aspect? Side(string key) => fields.RequiredText(key) is null ? null : fields.Word(key, Vocabularies.Aspect);
        var (from, to) = (Side("from"), Side("to"));
        var (effect, strength, because) = Entries.Claim(fields);
        return from is null || to is null || effect is null || strength is null || because is null ? null : new CatalogPattern
        {
            From = from.Value,
            To = to.Value,
            Effect = effect.Value,
            Strength = strength.Value,
            Because = because,
            Source = fields.Span,
        };
    }
}
