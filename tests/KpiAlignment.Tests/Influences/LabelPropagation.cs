using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

/// <summary>How far a goal is satisfied and how far it is denied, each 0 to 1.</summary>
internal readonly record struct Labels(double Sat, double Den);

/// <summary>A relation w+, or w− where the weight is negative; +S and −S, which carry no more than the source's Sat, are not symmetric.</summary>
internal sealed record Contribution(string Source, double Weight, string Target, bool IsSymmetric = true);

/// <summary>A goal that all its parts satisfy together (AND), or each on its own (OR).</summary>
internal sealed record Decomposition(string Whole, bool IsAnd, string[] Parts);

/// <summary>
/// The quantitative label propagation of goal models after Giorgini, Mylopoulos, Nicchiarelli and Sebastiani (ER 2002): a goal's
/// label is the largest of what it was given and what each relation makes of its sources, until nothing changes any more.
/// What holds together is multiplied (x ⊗ y = xy), what holds on its own is added as chances are (x ⊕ y = x + y − xy).
/// </summary>
internal sealed class LabelPropagation(IReadOnlyList<Contribution> contributions, IReadOnlyList<Decomposition> decompositions)
{
    private const double Tolerance = 1e-12;

    /// <summary>A model of nothing but symmetric relations: goals are the numbers of the nodes.</summary>
    public static LabelPropagation Of(InfluenceGraph graph) =>
        new([.. graph.Edges.ToArray().Select(e => new Contribution($"{e.From}", e.SignedStrength, $"{e.To}"))], []);

    /// <summary>The final labels; what has none is neither satisfied nor denied.</summary>
    public IReadOnlyDictionary<string, Labels> Propagate(IEnumerable<KeyValuePair<string, Labels>> initial)
    {
        var labels = new Dictionary<string, Labels>(initial);
        bool hasChanged;
        do
        {
            hasChanged = false;
            foreach (var relation in contributions) hasChanged |= Raise(labels, relation.Target, Through(relation, labels));
            foreach (var whole in decompositions) hasChanged |= Raise(labels, whole.Whole, Through(whole, labels));
        }
        while (hasChanged);

        return labels;
    }

    private static Labels Through(Contribution relation, Dictionary<string, Labels> labels)
    {
        var (sat, den) = labels.GetValueOrDefault(relation.Source);
        var weight = Math.Abs(relation.Weight);
        var carried = new Labels(sat * weight, relation.IsSymmetric ? den * weight : 0);
        return relation.Weight < 0 ? new Labels(carried.Den, carried.Sat) : carried;
    }

    private static Labels Through(Decomposition whole, Dictionary<string, Labels> labels)
    {
        var parts = whole.Parts.Select(labels.GetValueOrDefault).ToArray();
        return whole.IsAnd
            ? new Labels(Together(parts.Select(p => p.Sat)), OnItsOwn(parts.Select(p => p.Den)))
            : new Labels(OnItsOwn(parts.Select(p => p.Sat)), Together(parts.Select(p => p.Den)));
    }

    private static double Together(IEnumerable<double> labels) => labels.Aggregate(1.0, (x, y) => x * y);

    private static double OnItsOwn(IEnumerable<double> labels) => labels.Aggregate(0.0, (x, y) => x + y - (x * y));

    private static bool Raise(Dictionary<string, Labels> labels, string goal, Labels found)
    {
        var before = labels.GetValueOrDefault(goal);
        var after = new Labels(Math.Max(before.Sat, found.Sat), Math.Max(before.Den, found.Den));
        labels[goal] = after;
        return after.Sat > before.Sat + Tolerance || after.Den > before.Den + Tolerance;
    }
}
