using KpiAlignment.Model;

namespace KpiAlignment.Loading.Yaml;

/// <summary>Puts a mapping together: each key once, merge keys (<c>&lt;&lt;</c>) filled in behind the mapping's own.</summary>
internal sealed class MappingBuilder(DiagnosticBag diagnostics)
{
    private readonly List<(YamlScalar Key, YamlNode Value)> entries = [];
    private readonly Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);
    private readonly List<YamlNode> merged = [];
    private bool isComplete = true;

    public void Add(YamlNode key, YamlNode value)
    {
        switch (key)
        {
            case YamlFault:
                isComplete = false;
                break;
            case YamlScalar { IsPlain: true, Text: "<<" }:
                merged.Add(value);
                break;
            case YamlScalar scalar when keys.TryAdd(scalar.Text, scalar):
                entries.Add((scalar, value));
                break;
            case YamlScalar scalar:
                diagnostics.Error(DiagnosticIds.DuplicateKey, scalar.Span,
                    $"The key '{scalar.Text}' stands here for the second time; the first is on line {keys[scalar.Text].Span.Line}. Keep one of them.");
                break;
            default:
                diagnostics.Error(DiagnosticIds.UnusableKey, key.Span, "A key must be a text, not a list or a mapping. Put a text that starts with '[' or '{' in quotes.");
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
        foreach (var value in merged) Merge(value);
        return new YamlMapping(span, [.. entries], isComplete);
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
                    if (keys.TryAdd(key.Text, key)) entries.Add((key, inherited));
                }

                break;
            case YamlSequence sequence when sequence.Items.All(i => i is YamlMapping or YamlFault):
                foreach (var item in sequence.Items) Merge(item);
                break;
            default:
                diagnostics.Error(DiagnosticIds.UnusableKey, value.Span, "The merge key '<<' takes a mapping, or a list of mappings, by their aliases. Write '<<: *name', or '\"<<\"' for a key of that name.");
                break;
        }
    }
}
