using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>What names and trades wish of levers. Of a metric that is good or bad by itself nothing need be wished.</summary>
internal static class LeverWishes
{
    private static readonly HashSet<string> takenAway =
        "removed closed closures cut cuts dropped scrapped abolished gesloten verwijderd verwijderde geschrapt geschrapte opgeheven"
            .Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wished of the lever that a name means in a department of these functions, or <see langword="null"/> where nothing tells.</summary>
    public static LeverWish? Of(MetricMatch match, ValueList<CatalogFunction> functions)
    {
        if (match.Metric.Polarity != Polarity.Neutral) return null;
        if (match.Wish is { } change) return change;

        // Whoever counts what others do need not want it: discounts granted are no wish of Finance.
        var (named, wanted) = (ByName(match), ByTrade(match.Metric, functions));
        return named is null ? wanted is { } way ? new LeverWish(way, LeverWishSource.Trade) : null
            : wanted is null || wanted == named ? new LeverWish(named.Value, LeverWishSource.Name) { SpeaksOfLess = CountsLosses(match) }
            : null;
    }

    // The more branches are closed, the fewer there are.
    private static bool CountsLosses(MetricMatch match) =>
        match.Metric.LessNames.Contains(match.MatchedName) && match.MatchedName.Split(' ').Any(IsTakenAway);

    private static bool IsTakenAway(string word) =>
        takenAway.Contains(word) || word.EndsWith("sluiting", StringComparison.OrdinalIgnoreCase) || word.EndsWith("sluitingen", StringComparison.OrdinalIgnoreCase);

    // A name that lacks a word of the known one may lack the one that tells.
    private static Direction? ByName(MetricMatch match) =>
        match.Fit == NameFit.Shared ? null : OneOf(match.Metric.MoreNames.Contains(match.MatchedName), match.Metric.LessNames.Contains(match.MatchedName));

    // A department of two trades that want different things wants neither.
    private static Direction? ByTrade(CatalogMetric metric, ValueList<CatalogFunction> functions) =>
        OneOf(functions.Any(f => metric.MoreFor.Contains(f.Id)), functions.Any(f => metric.LessFor.Contains(f.Id)));

    private static Direction? OneOf(bool more, bool less) => more == less ? null : more ? Direction.Increase : Direction.Decrease;
}
