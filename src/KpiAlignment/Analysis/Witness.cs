using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>A chain of causes that a person can follow, from a metric to an objective's metric.</summary>
/// <param name="Start">The metric it starts from.</param>
/// <param name="Influences">The influences along it; none where the start is the objective's own metric.</param>
/// <param name="SignedStrength">The product of the signed strengths, −1 to 1.</param>
public sealed record Witness(ResolvedMetric Start, ValueList<ResolvedInfluence> Influences, double SignedStrength)
{
    /// <summary>The metric it ends at.</summary>
    public ResolvedMetric End => Influences.Count == 0 ? Start : Influences[^1].To;

    /// <summary>How sure it is, 0 to 1: the weakest evidence along it.</summary>
    public double Confidence
    {
        get
        {
            var least = 1.0;
            foreach (var influence in Influences.AsSpan()) least = Math.Min(least, Certainty.Of(influence.Evidence));
            return least;
        }
    }
}
