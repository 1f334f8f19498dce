using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>What all entries of a catalogue have in common: ids, texts and claims.</summary>
internal sealed class Entries(DiagnosticBag diagnostics)
{
    /// <summary>Where faults are reported.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Adds what can be made of the items.</summary>
    public void Add<T>(List<T> list, IEnumerable<YamlNode> items, Func<YamlMapping, T?> bind)
        where T : class
    {
        foreach (var mapping in Mappings(items))
        {
            if (bind(mapping) is { } bound) list.Add(bound);
        }
    }

    /// <summary>The items that are mappings; all should be.</summary>
    public IEnumerable<YamlMapping> Mappings(IEnumerable<YamlNode> items)
    {
        foreach (var item in items)
        {
            if (Fields.AsMapping(item, CatalogNouns.Entry, Diagnostics) is { } mapping) yield return mapping;
        }
    }

    // Taking a claim away needs no reason.
    public static (InfluenceEffect? Effect, double? Strength, LocalizedText? Because) Claim(Fields fields)
    {
        var effect = fields.RequiredText("effect") is null ? null : fields.Word("effect", Vocabularies.Effect);
        var because = effect == InfluenceEffect.None && fields["en"] is null ? new LocalizedText("") : Text(fields);
        return (effect, fields.Strength("strength"), because);
    }

    public string? Id(Fields fields)
    {
        if (fields.RequiredText("id") is not { } id) return null;
        if (Slug.Of(id) == id) return id;
        Diagnostics.Error(DiagnosticIds.UnreadableValue, fields.SpanOf("id"), CatalogTexts.Say("UnreadableValue.Id", id), Slug.Of(id));
        return null;
    }

    public static LocalizedText? Text(Fields fields) =>
        fields.RequiredText("en") is { } english ? new LocalizedText(english, fields.Text("nl")) : null;

    public IEnumerable<string> Texts(Fields fields, string key)
    {
        foreach (var item in fields.Items(key, orOne: true))
        {
            if (item is YamlScalar { IsNull: false } scalar) yield return scalar.Text;
            else Diagnostics.Error(DiagnosticIds.WrongType, item.Span, CatalogTexts.Say("WrongType.Texts", key, Fields.Describe(item)));
        }
    }
}
