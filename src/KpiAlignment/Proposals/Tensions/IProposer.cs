namespace KpiAlignment.Proposals.Tensions;

/// <summary>Thinks of changes of one kind that might resolve a tension; whether they do is tried afterwards.</summary>
internal interface IProposer
{
    IEnumerable<Candidate> Propose(Tension tension);
}
