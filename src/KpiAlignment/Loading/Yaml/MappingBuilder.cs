using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Yaml;

/// <summary>Puts a mapping together: each key once, merge keys (<c>&lt;&lt;</c>) filled in behind the mapping's own.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    // In so few entries a key is found sooner without a table.
    private const int Few = 16;

    private readonly List<(YamlScalar Key, YamlNode Value)> entries = [];
    private Dictionary<string, YamlScalar>? keys;
    private List<YamlNode>? merged;
    private bool isComplete = true;

    public bool Contains(string key) => Find(key) is not null;

    public void Add(YamlNode key, YamlNode value)
    {
        switch (key)
        {
            case YamlFault:
                isComplete = false;
                break;
            case YamlScalar { IsPlain: true, Text: "<<" }:
                (merged ??= []).Add(value);
                break;
            case YamlScalar scalar when Find(scalar.Text) is { } first:
                diagnostics.Error(DiagnosticIds.DuplicateKey, scalar.Span,
                    Say("DuplicateKey", scalar.Text, first.Span.Line));
                break;
            case YamlScalar scalar:
                AddNew(scalar, value);
                break;
            default:
                diagnostics.Error(DiagnosticIds.UnusableKey, key.Span, Say("UnusableKey.NoText"));
                break;
        }
    }

    /// <summary>Takes back the last value, because the file can't be read behind it.</summary>
    public void EndInFault(SourceSpan at)
    {
        isComplete = false;
        if (entries.Count > 0) entries[^1] = (entries[^1].Key, new YamlFault(at));
    }

    public YamlMapping Build(SourceSpan span)
    {
        foreach (var value in merged ?? []) Merge(value);
        return new YamlMapping(span, [.. entries], isComplete);
    }

    private YamlScalar? Find(string text)
    {
        if (keys is not null) return keys.GetValueOrDefault(text);
        foreach (var (key, _) in entries)
        {
            if (key.Text == text) return key;
        }

        return null;
    }

    private void AddNew(YamlScalar key, YamlNode value)
    {
        entries.Add((key, value));
        if (keys is not null) keys.Add(key.Text, key);
        else if (entries.Count > Few) keys = entries.ToDictionary(e => e.Key.Text, e => e.Key, StringComparer.Ordinal);
    }

    private void Merge(YamlNode value)
    {
        switch (value)
        {
            case YamlFault:
                isComplete = false;
                break;
            case YamlMapping mapping:
                foreach (var (key, inherited) in mapping.Entries)
                {
                    if (Find(key.Text) is null) AddNew(key, inherited);
                }

                break;
            case YamlSequence sequence when sequence.Items.All(i => i is YamlMapping or YamlFault):
                foreach (var item in sequence.Items) Merge(item);
                break;
            default:
                diagnostics.Error(DiagnosticIds.UnusableKey, value.Span, Say("UnusableKey.Merge"));
                break;
        }
    }
}
