namespace KpiAlignment.Proposals;

/// <summary>What a proposal changes.</summary>
public enum ProposalKind
{
    /// <summary>Departments answer together for a goal downstream of both.</summary>
    SharedGoal,

    /// <summary>A department answers, beside its owner, for a KPI of another.</summary>
    CoOwnership,

    /// <summary>A department gets a KPI that guards against what its others would do to another department.</summary>
    PairedGuardrail,

    /// <summary>Departments answer together for a metric that rewards both of their poles at once.</summary>
    CompositeMetric,
}
