using KpiAlignment.Model;

namespace KpiAlignment.Assessment;

/// <summary>
/// How well an organisation's objectives go together, 0 to 100. It follows from the findings alone, each of which can only lower it, so resolving one
/// never lowers it; and from means over departments, so that size does not count.
/// </summary>
public sealed record AlignmentScore
{
    /// <summary>The weighted mean of the parts that can be judged, 0 to 100; <see langword="null"/> where none can.</summary>
    public double? Value
    {
        get
        {
            var judged = Parts.Where(p => p.Value is not null).ToArray();
            return judged.Length == 0 ? null : judged.Sum(p => p.Weight * p.Value!.Value) / judged.Sum(p => p.Weight);
        }
    }

    /// <summary>The parts, in the order of <see cref="ScoreAspect"/>.</summary>
    public required ValueList<ScorePart> Parts { get; init; }
}
