using KpiAlignment.Analysis;

namespace KpiAlignment.Rules;

/// <summary>A rule that doesn't look at all pairs of those who meet at one metric where there are too many.</summary>
internal interface IBoundedRule
{
    /// <summary>What it didn't look at.</summary>
    IEnumerable<LeftOut> LeftOut(AnalysisContext context);
}
