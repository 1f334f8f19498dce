using KpiAlignment.Model;

namespace KpiAlignment.Progress;

/// <summary>What a department says of working with another, in the last year of each report.</summary>
/// <param name="From">The department that answers.</param>
/// <param name="About">The department that it is about.</param>
/// <param name="BeforeYear">The last year before.</param>
/// <param name="Before">The mean score of that year, 0 to 10.</param>
/// <param name="AfterYear">The last year after.</param>
/// <param name="After">The mean score of that year, 0 to 10.</param>
public sealed record SurveyTrend(Department From, Department About, int BeforeYear, double Before, int AfterYear, double After);
