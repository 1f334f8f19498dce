namespace KpiAlignment.Loading.Yaml;

/// <summary>What could be read of a file.</summary>
/// <param name="Root">The data, or <see langword="null"/> where there are none.</param>
/// <param name="IsComplete">Whether that is all of the file.</param>
/// <param name="Text">The file as it was read.</param>
internal readonly record struct YamlDocument(YamlNode? Root, bool IsComplete, string Text = "")
{
    /// <summary>Nothing could be read.</summary>
    public static YamlDocument Unreadable => default;
}
