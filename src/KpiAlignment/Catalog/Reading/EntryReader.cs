using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Reads the values of one entry and reports what is missing, misshapen or left over.</summary>
internal sealed class EntryReader(YamlMap entry, Diagnostics diagnostics)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Where the entry stands.</summary>
    public SourceSpan Source => entry.Source;

    /// <summary>The value of a key that must be there; empty when it isn't.</summary>
    public string Required(string key)
    {
        if (Optional(key) is { } value) return value;
        if (!entry.Entries.Exists(e => e.Key.Value == key && e.Value is not YamlScalar { Value: "" }))
            diagnostics.Add(CatalogDiagnosticIds.MissingKey, $"'{key}' is missing.", entry.Source);
        return "";
    }

    /// <summary>The value of a key that may be left out.</summary>
    public string? Optional(string key) => Find(key) switch
    {
        null or YamlScalar { Value: "" } => null,
        YamlScalar scalar => scalar.Value,
        var other => Misshapen<string>(other, $"'{key}' must be text."),
    };

    /// <summary>A list of texts.</summary>
    public ValueList<string> Texts(string key)
    {
        var node = Find(key);
        if (node is null) return [];
        if (node is not YamlList list) return Misshapen<ValueList<string>>(node, $"'{key}' must be a list.") ?? [];
        foreach (var item in list.Items.Where(i => i is not YamlScalar { Value.Length: > 0 })) Misshapen<string>(item, $"'{key}' must hold texts.");
        return list.Items.OfType<YamlScalar>().Where(s => s.Value.Length > 0).Select(s => s.Value).ToValueList();
    }

    /// <summary>One of a key's words, or the first of them when the key is left out.</summary>
    public T OneOf<T>(string key, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (Find(key) is not { } node) return words[0].Value;
        foreach (var (word, value) in words)
        {
            if (node is YamlScalar scalar && scalar.Value == word) return value;
        }

        var known = string.Join(", ", words.ToArray().Select(w => w.Word));
        diagnostics.Add(CatalogDiagnosticIds.InvalidValue, $"'{key}' must be one of {known}.", node.Source);
        return words[0].Value;
    }

    /// <summary>The id of the entry, which must be a slug.</summary>
    public string Slug(string key)
    {
        var value = Required(key);
        if (value.Length > 0 && Model.Slug.Of(value) != value)
            diagnostics.Add(CatalogDiagnosticIds.InvalidValue, $"'{value}' isn't an id; '{Model.Slug.Of(value)}' would be.", Find(key)!.Source);
        return value;
    }

    /// <summary>Reports the value of <paramref name="key"/>.</summary>
    public void Reject(string key, string message) =>
        diagnostics.Add(CatalogDiagnosticIds.InvalidValue, message, Find(key)?.Source ?? entry.Source);

    /// <summary>Reports the keys that nobody asked for, and those that are there twice.</summary>
    public void Finish()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in entry.Entries)
        {
            if (!asked.Contains(key.Value)) diagnostics.Add(CatalogDiagnosticIds.UnknownKey, $"Unknown key '{key.Value}'.", key.Source);
            else if (!seen.Add(key.Value)) diagnostics.Add(CatalogDiagnosticIds.Duplicate, $"'{key.Value}' is there twice.", key.Source);
        }
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        foreach (var (name, value) in entry.Entries)
        {
            if (name.Value == key) return value;
        }

        return null;
    }

    private T? Misshapen<T>(YamlNode node, string message)
    {
        diagnostics.Add(CatalogDiagnosticIds.Shape, message, node.Source);
        return default;
    }
}
