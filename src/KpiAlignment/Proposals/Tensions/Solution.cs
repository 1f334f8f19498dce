using KpiAlignment.Model;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>A candidate at the smallest share that resolves some of a tension's issues, with how good that is.</summary>
internal sealed record Solution(Candidate Candidate, int Percent, ValueList<Issue> Issues, double Score);
