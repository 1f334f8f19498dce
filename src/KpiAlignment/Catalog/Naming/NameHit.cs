namespace KpiAlignment.Catalog.Naming;

/// <summary>The indexed name that fits a name best.</summary>
/// <param name="Item">The number of the item that bears the indexed name.</param>
/// <param name="Name">The indexed name.</param>
/// <param name="Score">How well it fits, above 0 and at most 1.</param>
internal readonly record struct NameHit(int Item, string Name, double Score);
