using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

/// <summary>
/// The quantitative goal model of a US car manufacturer of Giorgini, Mylopoulos, Nicchiarelli and Sebastiani, "Reasoning with
/// Goal Models" (ER 2002), and the labels of its four experiments, after the transcription in Neil Ernst's goal-reasoning
/// (github.com/neilernst/goal-reasoning, forward_prop/examples/nfr1.model to nfr4.model).
/// </summary>
internal static class CarManufacturer
{
    public static Decomposition[] Decompositions { get; } =
    [
        new("increase return on investment", IsAnd: true, ["increase sales volume", "increase profit per vehicle"]),
        new("increase sales volume", IsAnd: false, ["increase customer appeal", "expand markets"]),
        new("increase profit per vehicle", IsAnd: false, ["increase sales price", "increase foreign earnings", "lower production costs", "increase high margin sales"]),
        new("increase customer appeal", IsAnd: false, ["reduce operating costs", "lower environment impact", "lower purchase costs"]),
        new("lower production costs", IsAnd: true, ["keep labour costs low", "improve economies of production"]),
        new("reduce operating costs", IsAnd: false, ["lower gas price", "improve mileage"]),
        new("lower purchase costs", IsAnd: false, ["offer rebates", "lower loan interest rates", "lower sales price"]),
        new("improve economies of production", IsAnd: false, ["reduce raw materials costs", "outsource units of production"]),
    ];

    public static Contribution[] Contributions { get; } =
    [
        new("increase customer loyalty", +.4, "increase sales volume"),
        new("increase sales volume", -.6, "increase Toyota sales", IsSymmetric: false),
        new("increase Toyota sales", -.6, "increase VW sales", IsSymmetric: false),
        new("increase VW sales", -.6, "increase sales volume", IsSymmetric: false),
        new("increase sales price", -.5, "increase customer loyalty"),
        new("improve car quality", +.8, "increase customer loyalty"),
        new("improve car services", +.7, "increase customer loyalty"),
        new("lower environment impact", +.4, "increase customer loyalty"),
        new("increase sales price", +.3, "improve car services"),
        new("keep labour costs low", -.7, "improve car quality"),
        new("improve economies of production", +.8, "lower purchase costs"),
        new("Yen rises", +.8, "increase foreign earnings"),
        new("lower Japanese interest rates", +.4, "lower sales price"),
        new("Japanese rates rise", -.8, "lower Japanese interest rates"),
        new("Japanese rates rise", +.6, "Yen rises"),
        new("Japanese gas price rises", +.6, "gas price rises"),
        new("US gas price rises", +.6, "gas price rises"),
        new("gas price rises", -.8, "lower gas price"),
    ];

    private static readonly Dictionary<string, Labels> firstExperiment = new()
    {
        ["expand markets"] = new(.3, 0),
        ["increase sales price"] = new(0, .5),
        ["increase foreign earnings"] = new(0, .9),
        ["increase high margin sales"] = new(0, .6),
        ["lower environment impact"] = new(.9, 0),
        ["keep labour costs low"] = new(0, .9),
        ["lower gas price"] = new(.8, 0),
        ["offer rebates"] = new(.3, 0),
        ["lower sales price"] = new(.8, 0),
    };

    /// <summary>The labels given in each experiment; the later ones change some of the first.</summary>
    public static IReadOnlyDictionary<string, Labels>[] Experiments { get; } =
    [
        firstExperiment,
        new Dictionary<string, Labels>(firstExperiment) { ["Yen rises"] = new(1, 0) },
        new Dictionary<string, Labels>(firstExperiment) { ["keep labour costs low"] = new(.9, 0), ["reduce raw materials costs"] = new(.7, 0) },
        new Dictionary<string, Labels>(firstExperiment) { ["increase Toyota sales"] = new(1, 0), ["increase VW sales"] = new(1, 0) },
    ];

    /// <summary>The names of the goals, each at the place of its node in <see cref="Graph"/>.</summary>
    public static string[] Goals { get; } =
    [
        .. Contributions.SelectMany(c => new[] { c.Source, c.Target })
            .Concat(Decompositions.SelectMany(d => d.Parts.Append(d.Whole)))
            .Distinct(),
    ];

    /// <summary>The model in influences: a relation by its weight, a part's on the whole at full strength.</summary>
    public static InfluenceGraph Graph { get; } = new(Goals.Length,
    [
        .. Contributions.Select(c => new InfluenceEdge(Node(c.Source), Node(c.Target), c.Weight)),
        .. Decompositions.SelectMany(d => d.Parts.Select(part => new InfluenceEdge(Node(part), Node(d.Whole), 1))),
    ]);

    public static int Node(string goal) => Array.IndexOf(Goals, goal);
}
