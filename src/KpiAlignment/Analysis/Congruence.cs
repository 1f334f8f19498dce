using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>
/// How well what a department strives for points the way of the organisation's goals: the cosine of the angle between the
/// two gradients (Feltham and Xie, The Accounting Review 1994; Baker, Journal of Human Resources 2002).
/// </summary>
/// <param name="Department">The department.</param>
/// <param name="Cosine">cos θ, −1 to 1.</param>
public sealed record Congruence(Department Department, double Cosine)
{
    /// <summary>cos²θ where cos θ is positive, else 0: the largest share of the attainable value that the department's objectives can realise.</summary>
    public double AttainableShare => Cosine > 0 ? Cosine * Cosine : 0;
}
