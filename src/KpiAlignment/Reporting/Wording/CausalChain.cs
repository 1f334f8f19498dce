using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Reporting.Wording;

/// <summary>A chain of causes in arrows: <c>▲ Change control → ▼ Change frequency → ▲ Time to market: bad for Business</c>.</summary>
/// <param name="Witness">The influences along it.</param>
/// <param name="Objective">The objective at its end.</param>
/// <param name="StartsUp">Whether it starts with more of its first metric, or with less.</param>
public sealed record CausalChain(Witness Witness, Objective Objective, bool StartsUp)
{
    /// <summary>Whether it says more than that a department wants what it wants.</summary>
    public bool Explains => Witness.Influences.Count > 0 || Objective.Direction == Direction.Maintain;

    /// <summary>The steps, and what the last means to the objective.</summary>
    public IEnumerable<string> Write(CultureInfo culture)
    {
        var rises = StartsUp;
        var step = Step(rises, Witness.Start.Name.In(culture));
        foreach (var influence in Witness.Influences)
        {
            yield return step;
            rises ^= influence.SignedStrength < 0;
            step = $"→ {Step(rises, influence.To.Name.In(culture))}";
        }

        yield return string.Format(culture, ReportTexts.Get(Verdict(rises)).In(culture), step, Objective.Department.Name);
    }

    private static string Step(bool rises, string name) => $"{(rises ? '▲' : '▼')} {name}";

    private string Verdict(bool rises) => Objective.Direction switch
    {
        Direction.Increase => rises ? "Good" : "Bad",
        Direction.Decrease => rises ? "Bad" : "Good",
        _ => "Steady",
    };
}
