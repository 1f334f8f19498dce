namespace KpiAlignment.Catalog.Naming;

/// <summary>An indexed name that fits a name.</summary>
/// <param name="Item">The number of the item that bears the indexed name.</param>
/// <param name="Place">The place of the indexed name among all.</param>
/// <param name="Name">The indexed name.</param>
/// <param name="Score">How well it fits, above 0 and at most 1.</param>
/// <param name="Fit">How it fits.</param>
/// <param name="IsGood">Whether it fits well enough to mean the same.</param>
internal readonly record struct NameHit(int Item, int Place, string Name, double Score, NameFit Fit, bool IsGood);
