using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Wording;

/// <summary>Finds the proposal that answers a finding. A proposal's number is its place in the report, from 1, so that a command can take it.</summary>
public sealed class ProposalNumbers
{
    private readonly Dictionary<Proposal, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Proposal> mentioned = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Proposal> resolving;
    private readonly ILookup<string, Proposal> easing;

    /// <summary>The numbers of the proposals of a report.</summary>
    public ProposalNumbers(AlignmentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var proposal in report.Proposals) numbers.Add(proposal, numbers.Count + 1);
        resolving = ByFinding(report, p => p.Resolves);
        easing = ByFinding(report, p => p.Eases.Concat(p.Addresses));
    }

    /// <summary>The first proposal of the report that resolves the first of the findings.</summary>
    public Proposal? Resolving(IReadOnlyList<Finding> findings) => findings.Count == 0 ? null : resolving[findings[0].Identity].FirstOrDefault();

    /// <summary>Whether a proposal resolves a finding.</summary>
    public bool Resolves(Proposal proposal, Finding finding) => resolving[finding.Identity].Contains(proposal);

    /// <summary>The first proposal of the report that answers a finding in part, or in a way that can't be verified.</summary>
    public Proposal? Easing(Finding finding) => easing[finding.Identity].FirstOrDefault();

    /// <summary>The number of a proposal, which is mentioned with it.</summary>
    public int NumberOf(Proposal proposal)
    {
        mentioned.Add(proposal);
        return numbers[proposal];
    }

    /// <summary>Whether the report has named the proposal's number.</summary>
    public bool IsMentioned(Proposal proposal) => mentioned.Contains(proposal);

    private static ILookup<string, Proposal> ByFinding(AlignmentReport report, Func<Proposal, IEnumerable<Finding>> findings) =>
        report.Proposals.SelectMany(p => findings(p).Select(f => (f.Identity, Proposal: p))).ToLookup(p => p.Identity, p => p.Proposal, StringComparer.Ordinal);
}
