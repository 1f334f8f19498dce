using KpiAlignment.Model;

namespace KpiAlignment.Assessment;

/// <summary>A part of the alignment score.</summary>
/// <param name="Aspect">What it looks at.</param>
/// <param name="Value">How well the organisation does, 0 to 100; <see langword="null"/> where its files say nothing to judge by.</param>
/// <param name="Weight">What it weighs among all parts, 0 to 1.</param>
public sealed record ScorePart(ScoreAspect Aspect, double? Value, double Weight)
{
    /// <summary>What each department has in it, the lowest first; none for the mission, which is judged as a whole.</summary>
    public ValueList<DepartmentScore> Departments { get; init; } = [];
}
