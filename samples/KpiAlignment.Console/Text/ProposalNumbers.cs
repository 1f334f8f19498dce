using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>Numbers proposals in the order in which findings mention them.</summary>
internal sealed class ProposalNumbers(AlignmentReport report)
{
    private readonly List<Proposal> mentioned = [];
    private readonly ILookup<string, Proposal> resolving = ByFinding(report, p => p.Resolves);
    private readonly ILookup<string, Proposal> easing = ByFinding(report, p => p.Eases);

    /// <summary>The proposals that have a number, from 1 in this order.</summary>
    public IReadOnlyList<Proposal> Mentioned => mentioned;

    /// <summary>Of the proposals that resolve the first of the findings the one that resolves most of them; of equals the report's first.</summary>
    public Proposal? Resolving(IReadOnlyList<Finding> findings) =>
        resolving[findings[0].Identity].MaxBy(p => findings.Where(f => Resolves(p, f)).Sum(f => f.Strength));

    /// <summary>Whether a proposal resolves a finding.</summary>
    public bool Resolves(Proposal proposal, Finding finding) => resolving[finding.Identity].Contains(proposal);

    /// <summary>The best proposal that resolves what of a finding stands between its departments.</summary>
    public Proposal? Easing(Finding finding) => easing[finding.Identity].FirstOrDefault();

    public int NumberOf(Proposal proposal)
    {
        var at = mentioned.FindIndex(m => ReferenceEquals(m, proposal));
        if (at >= 0) return at + 1;
        mentioned.Add(proposal);
        return mentioned.Count;
    }

    private static ILookup<string, Proposal> ByFinding(AlignmentReport report, Func<Proposal, IEnumerable<Finding>> findings) =>
        report.Proposals.SelectMany(p => findings(p).Select(f => (f.Identity, Proposal: p))).ToLookup(p => p.Identity, p => p.Proposal, StringComparer.Ordinal);
}
