using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Thinks of steps of one kind that answer findings of the rules: those for the gravest first, of alternatives the one to be preferred.</summary>
internal interface IRemedyProposer
{
    IEnumerable<Remedy> Propose(Workbench workbench);
}
