namespace KpiAlignment.Proposals;

/// <summary>What a proposal changes.</summary>
public enum ProposalKind
{
    /// <summary>Departments answer together for a goal downstream of both.</summary>
    SharedGoal,

    /// <summary>A department answers, beside its owner, for a KPI of another.</summary>
    CoOwnership,

    /// <summary>A department gets a KPI that guards against what its others would do to another department, or to how good its work is.</summary>
    PairedGuardrail,

    /// <summary>Departments answer together for a metric that rewards both of their poles at once.</summary>
    CompositeMetric,

    /// <summary>An incentive comes to depend on something else, or looks at the results of more people than one.</summary>
    IncentiveShift,

    /// <summary>A department answers for a goal of the organisation, or a KPI is tied to one.</summary>
    GoalLink,

    /// <summary>Two departments agree on where, when and how urgently something is passed on.</summary>
    HandoffAgreement,

    /// <summary>Departments settle targets, or amounts that they pass on, that go together.</summary>
    TargetAgreement,

    /// <summary>People of several departments work on one thing together.</summary>
    CrossFunctionalTeam,

    /// <summary>Somebody of one department spends a day with another.</summary>
    JobShadowing,

    /// <summary>What one knows, or each defines in its own way, is written down where all find it.</summary>
    KnowledgeEntry,

    /// <summary>Appraisals ask what was done for other departments.</summary>
    AppraisalQuestion,

    /// <summary>A survey asks two departments how working together goes.</summary>
    SurveyItem,

    /// <summary>Departments look back together, with three questions.</summary>
    Retrospective,

    /// <summary>Two departments that nothing else ties meet now and then.</summary>
    InformalMeeting,

    /// <summary>The department that loses most by a change has a say before it is made.</summary>
    EarlyInvolvement,

    /// <summary>A shared goal is tried out in a small way, with what that should save.</summary>
    Pilot,
}
