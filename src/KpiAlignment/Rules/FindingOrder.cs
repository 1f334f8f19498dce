namespace KpiAlignment.Rules;

/// <summary>The order of a report: the most severe first, then the strongest, then by rule, metric and what else tells findings apart.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null || y is null) return x is null ? -1 : 1;
        var order = y.Severity.CompareTo(x.Severity);
        if (order == 0) order = y.Strength.CompareTo(x.Strength);
        if (order == 0) order = string.CompareOrdinal(x.RuleId, y.RuleId);
        if (order == 0) order = (x.Metric?.Index ?? -1).CompareTo(y.Metric?.Index ?? -1);
        return order == 0 ? string.CompareOrdinal(x.Identity, y.Identity) : order;
    }
}
