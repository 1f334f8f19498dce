using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>How sure what rests on evidence is.</summary>
internal static class Certainty
{
    /// <summary>How sure, 0 to 1.</summary>
    public static double Of(Evidence evidence) => evidence switch
    {
        Evidence.Declared => 1,
        Evidence.Measured => 0.95,
        Evidence.Catalogue => 0.9,
        _ => 0.6,
    };
}
