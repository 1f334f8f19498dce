using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a chain of causes in arrows: <c>▲ Change control → ▼ Change frequency → ▲ Time to market</c>.</summary>
internal static class CausalChain
{
    /// <summary>The chain that starts with more of its first metric, and what its end means to the objective.</summary>
    public static string Write(Witness witness, Objective objective, Texts texts)
    {
        var rises = true;
        var steps = new List<string> { Step(true, witness.Start.Name.In(texts.Culture)) };
        foreach (var influence in witness.Influences)
        {
            rises ^= influence.SignedStrength < 0;
            steps.Add(Step(rises, influence.To.Name.In(texts.Culture)));
        }

        return $"{string.Join(" → ", steps)}   {Wish(objective, rises, texts)}";
    }

    private static string Step(bool rises, string name) => $"{(rises ? '▲' : '▼')} {name}";

    private static string Wish(Objective objective, bool rises, Texts texts) => objective.Direction switch
    {
        Direction.Increase => texts.Format(rises ? "Suits" : "Harms", objective.Department.Name, '▲'),
        Direction.Decrease => texts.Format(rises ? "Harms" : "Suits", objective.Department.Name, '▼'),
        _ => texts.Format("Holds", objective.Department.Name),
    };
}
