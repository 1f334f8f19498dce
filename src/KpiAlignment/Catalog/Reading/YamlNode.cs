using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>An element of a YAML file.</summary>
internal abstract record YamlNode(SourceSpan Source);

/// <summary>A text, number or other plain value, as written.</summary>
internal sealed record YamlScalar(string Value, SourceSpan Source) : YamlNode(Source);

/// <summary>A list.</summary>
internal sealed record YamlList(List<YamlNode> Items, SourceSpan Source) : YamlNode(Source);

/// <summary>A mapping of keys to values, in the order of the file.</summary>
internal sealed record YamlMap(List<(YamlScalar Key, YamlNode Value)> Entries, SourceSpan Source) : YamlNode(Source);
