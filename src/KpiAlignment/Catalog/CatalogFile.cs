namespace KpiAlignment.Catalog;

/// <summary>A file of catalogue entries.</summary>
/// <param name="Name">The name by which diagnostics refer to it: a path, or any other.</param>
/// <param name="Text">The YAML.</param>
public sealed record CatalogFile(string Name, string Text);
