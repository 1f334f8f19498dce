using System.Globalization;
using KpiAlignment.Catalog;

namespace KpiAlignment.Console.Text;

/// <summary>How a match of a name with a metric is told.</summary>
internal static class MatchWords
{
    public static string Score(MetricMatch match) => match.Score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Which way a lever is wanted, and what suggests it.</summary>
    public static string Wish(LeverWish wish, Texts texts) => texts.Format("Resolve.Wanted", texts[$"Wish.{wish.Direction}"], texts[$"Wish.{wish.Source}"]);

    public static string Reason(MetricMatch match, Texts texts)
    {
        var reason = texts.Format($"Fit.{match.Fit}", match.MatchedName);
        if (match.IsLocal) reason = texts.Format("Fit.Local", reason);
        return match.NamesDepartment ? texts.Format("Fit.Department", reason) : reason;
    }
}
