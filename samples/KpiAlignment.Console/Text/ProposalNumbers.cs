using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>Numbers proposals in the order in which findings mention them.</summary>
internal sealed class ProposalNumbers(AlignmentReport report)
{
    private readonly List<(int Number, Proposal Proposal)> mentioned = [];

    public IReadOnlyList<(int Number, Proposal Proposal)> Mentioned => mentioned;

    /// <summary>The number of the best proposal for a finding; the report ranks them, so that is the first that resolves it.</summary>
    public int? For(Finding finding) =>
        report.Proposals.FirstOrDefault(p => p.Resolves.Any(f => f.Identity == finding.Identity)) is { } best ? NumberOf(best) : null;

    /// <summary>Every proposal, those mentioned first.</summary>
    public IReadOnlyList<(int Number, Proposal Proposal)> All()
    {
        foreach (var proposal in report.Proposals) NumberOf(proposal);
        return mentioned;
    }

    private int NumberOf(Proposal proposal)
    {
        var at = mentioned.FindIndex(m => ReferenceEquals(m.Proposal, proposal));
        if (at >= 0) return mentioned[at].Number;
        mentioned.Add((mentioned.Count + 1, proposal));
        return mentioned.Count;
    }
}
