namespace KpiAlignment.Loading.Yaml;

/// <summary>Takes the items of a document's lists one by one, while they are read.</summary>
internal interface IListReader
{
    /// <summary>What takes the items of the list that is the value of <paramref name="key"/>; <see langword="null"/> where the document is to hold them.</summary>
    Action<YamlNode>? ItemsOf(string key);
}
