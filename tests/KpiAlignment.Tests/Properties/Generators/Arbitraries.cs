using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties.Generators;

/// <summary>What the properties are tried on.</summary>
public static class Arbitraries
{
    private static readonly double[] Strengths = [.1, .3, .5, .6, .8, 1];

    public static Arbitrary<Organization> Organizations() => Arb.From(OrganizationGenerator.Organizations, OrganizationShrinker.Shrink);

    public static Arbitrary<InfluenceGraph> Graphs() => Arb.From(Graph, ShrinkGraph);

    public static Arbitrary<PathLimits> Limits() => (
        from length in Gen.Choose(1, 6)
        from floor in Gen.Elements(.01, .05, .1, .25)
        select new PathLimits { MaxPathLength = length, MinStrength = floor }).ToArbitrary();

    public static Arbitrary<Period> Periods() => (
        from start in Gen.Choose(0, 3000)
        from days in Gen.OneOf(Gen.Choose(0, 800), Gen.Elements(0, 27, 30, 89, 90, 364, 365))
        select new Period(new DateOnly(2024, 1, 1).AddDays(start), new DateOnly(2024, 1, 1).AddDays(start + days))).ToArbitrary();

    // Few strengths, so that paths of equal strength are common; loops and several edges between two nodes too.
    private static Gen<InfluenceGraph> Graph { get; } =
        from nodes in Gen.Choose(2, 8)
        from edges in Gen.ListOf(
            from start in Gen.Choose(0, nodes - 1)
            from step in Gen.Choose(1, nodes - 1)
            from strength in Gen.Elements(Strengths)
            from sign in Gen.Elements(-1, 1)
            select new InfluenceEdge(start, (start + step) % nodes, sign * strength))
        select new InfluenceGraph(nodes, edges.Take(3 * nodes));

    private static IEnumerable<InfluenceGraph> ShrinkGraph(InfluenceGraph graph)
    {
        var edges = graph.Edges.ToArray();
        return Enumerable.Range(0, edges.Length).Select(gone => new InfluenceGraph(graph.NodeCount, edges.Where((_, at) => at != gone)));
    }
}
