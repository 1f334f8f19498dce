using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The words that say how a lever compares with what it was, each with the kinds of levers that it is said of: larger batches and
/// longer terms are more of a lever, but smaller suppliers aren't fewer, and stricter terms may be shorter.
/// </summary>
internal static class Comparatives
{
    private static readonly HashSet<string> sizes = Words("size stock run");
    private static readonly HashSet<string> lengths = Words("length term period opening run interval");
    private static readonly HashSet<string> bars = Words("Strictness Thoroughness Depth Rigour Tightness Selectivity");

    private static readonly Dictionary<string, (Direction Change, HashSet<string>? Kinds)> table = Table(
        ("higher hogere", Direction.Increase, null),
        ("lagere", Direction.Decrease, null),
        ("larger bigger grotere", Direction.Increase, sizes),
        ("smaller kleinere", Direction.Decrease, sizes),
        ("longer langere", Direction.Increase, lengths),
        ("shorter kortere", Direction.Decrease, lengths),
        ("strict stricter tight tighter thorough rigorous careful tightening", Direction.Increase, bars),
        ("strenge strengere strikte striktere grondige grondigere zorgvuldige aanscherping verscherping", Direction.Increase, bars),
        ("lenient looser relaxed relaxation easing loosening soepele soepelere versoepeling", Direction.Decrease, bars));

    /// <summary>Which way the word compares and what it is said of, or <see langword="null"/> if it doesn't compare.</summary>
    public static (Direction Change, HashSet<string>? Kinds)? Find(string word) => table.TryGetValue(word, out var found) ? found : null;

    private static Dictionary<string, (Direction, HashSet<string>?)> Table(params (string Words, Direction Change, HashSet<string>? Kinds)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, (row.Change, row.Kinds)))).ToDictionary(StringComparer.Ordinal);

    private static HashSet<string> Words(string text) => text.Split(' ').ToHashSet(StringComparer.Ordinal);
}
