using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Silos;

/// <summary>How far objectives are understood: of what pulls nothing, because nobody knows which way it should go, no tie can be seen.</summary>
internal static class Understanding
{
    /// <summary>The share of the objectives of which the direction is known, 0 to 1; 1 of none.</summary>
    public static double Of(IReadOnlyCollection<Objective> objectives) =>
        objectives.Count == 0 ? 1 : (double)objectives.Count(o => o.Direction is not null) / objectives.Count;
}
