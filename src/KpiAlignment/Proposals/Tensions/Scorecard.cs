using KpiAlignment.Analysis;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>What counts for a department that takes a candidate on, at any share of it.</summary>
internal sealed class Scorecard
{
    private readonly double?[] weights;
    private readonly double[] rewards;
    private readonly double?[] shares;
    private readonly bool isGuardrail;
    private readonly int place;
    private readonly double otherWeights;

    /// <summary>A scorecard of the department's objectives, in order, the candidate's own among them.</summary>
    public Scorecard(Objective[] own, Candidate candidate)
    {
        var kpis = own.Where(o => o.Kpi is not null).Select(o => o.Kpi!).ToArray();
        First = own[0].Index;
        weights = Array.ConvertAll(kpis, k => k.Weight);
        rewards = Array.ConvertAll(own, o => o.RewardShare);
        shares = own.Skip(kpis.Length).Select(o => o.Share).ToArray();
        isGuardrail = candidate.Kind == ProposalKind.PairedGuardrail;
        place = isGuardrail
            ? Array.FindIndex(kpis, k => k.Id == CandidateChange.IdOf(candidate))
            : Array.FindIndex(own, o => o.Goal?.Id == CandidateChange.GoalIdOf(candidate)) - kpis.Length;
        if (isGuardrail) otherWeights = weights.Where((_, i) => i != place).Sum() ?? 0;
    }

    /// <summary>The place of its first objective among all.</summary>
    public int First { get; }

    /// <summary>The stakes of the objectives when the candidate takes a share, 0 to 1 (exclusive).</summary>
    public double[] At(double share)
    {
        if (isGuardrail) weights[place] = CandidateChange.WeightOf(share, otherWeights);
        else shares[place] = share;
        return Stakes.Of(weights, shares, rewards);
    }
}
