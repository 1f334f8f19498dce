using KpiAlignment.Model;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Resolution;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>Chains of causes drawn as boxes and arrows. Those that start from the same metric fork from one box.</summary>
internal sealed class ChainDrawing(Words words)
{
    public Node Draw(IReadOnlyCollection<CausalChain> chains) =>
        Each(chains.GroupBy(c => (c.Witness.Start.Index, c.StartsUp)), fork => DrawFork([.. fork]));

    /// <summary>What each arrow rests on.</summary>
    public Node Reasons(IReadOnlyCollection<CausalChain> chains)
    {
        var influences = chains.SelectMany(c => c.Witness.Influences).DistinctBy(i => (i.From.Index, i.To.Index)).ToArray();
        return influences.Length == 0 ? Node.None : Details.Class("reasons")[
            Summary[words["Reasons"]],
            Ul[Each(influences, i => Li[Reason(i)])]];
    }

    private Element DrawFork(CausalChain[] chains) => Div.Class("fork")[
        Box(chains[0].StartsUp, chains[0].Witness.Start),
        Div.Class("branches")[Each(chains, DrawBranch)]];

    private Element DrawBranch(CausalChain chain)
    {
        var rises = chain.StartsUp;
        var steps = new List<Node>();
        foreach (var influence in chain.Witness.Influences)
        {
            rises ^= influence.SignedStrength < 0;
            steps.Add(Li[Arrow(influence), Box(rises, influence.To)]);
        }

        steps.Add(Li[Verdict(chain, rises)]);
        return Ol.Class("chain")[[.. steps]];
    }

    private Element Box(bool rises, ResolvedMetric metric) => Span.Class(rises ? "box up" : "box down")[
        Mark(rises ? "▲" : "▼"),
        Spoken(words[rises ? "More" : "Less"]),
        " ",
        metric.Name.In(words.Culture)];

    private Element Arrow(ResolvedInfluence influence) => Span.Class(influence.SignedStrength < 0 ? "arrow minus" : "arrow plus").With("title", Reason(influence))[
        Mark(influence.SignedStrength < 0 ? "−" : "+"),
        Spoken(words[influence.SignedStrength < 0 ? "Arrow.Minus" : "Arrow.Plus"])];

    private Node Verdict(CausalChain chain, bool rises)
    {
        var (kind, sign) = chain.Objective.Direction switch
        {
            Direction.Increase => rises ? ("Good", "✓") : ("Bad", "✗"),
            Direction.Decrease => rises ? ("Bad", "✗") : ("Good", "✓"),
            _ => ("Steady", "="),
        };
        return Span.Class($"verdict {kind.ToLowerInvariant()}")[Mark(sign), " ", words.Format($"Verdict.{kind}", chain.Objective.Department.Name)];
    }

    private string Reason(ResolvedInfluence influence)
    {
        var what = words.Format(
            influence.SignedStrength < 0 ? "Reason.Minus" : "Reason.Plus",
            influence.From.Name.In(words.Culture),
            influence.To.Name.In(words.Culture),
            words.Percent(Math.Abs(influence.SignedStrength)),
            words[$"Evidence.{influence.Evidence}"]);
        return influence.Because is { } because ? $"{what}: {because.In(words.Culture)}" : what;
    }
}
