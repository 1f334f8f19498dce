using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>How far two departments pull the same way: the cosine of the angle between what each pulls, over all metrics that either pulls.</summary>
/// <param name="First">The department whose id comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Cosine">−1 to 1: 1 where they want the same of everything, 0 where they have nothing to do with each other, −1 where they want the opposite of everything.</param>
public sealed record Alignment(Department First, Department Second, double Cosine);
