namespace KpiAlignment.Rules;

/// <summary>The ids of the rules that come with the product. An id never changes meaning.</summary>
public static class RuleIds
{
    /// <summary>Two departments push one metric in opposite directions, or to values that can't both hold.</summary>
    public const string OppositeObjectives = "KPA101";

    /// <summary>Improving a KPI worsens another department's.</summary>
    public const string PursuitHarmsAnother = "KPA102";

    /// <summary>A shared lever is pulled both ways.</summary>
    public const string TugOfWar = "KPA103";

    /// <summary>Strong help and strong harm at once.</summary>
    public const string AmbiguousTradeOff = "KPA104";

    /// <summary>A department works against its parent's objective.</summary>
    public const string ParentChildOpposition = "KPA105";

    /// <summary>The targets of the parts miss that of the whole, or a handoff promises more than the receiver can take.</summary>
    public const string TargetsDontAddUp = "KPA106";

    /// <summary>Departments pull the same scarce resource to themselves.</summary>
    public const string CompetingForResource = "KPA107";

    /// <summary>A KPI that reaches no goal of the organisation.</summary>
    public const string OrphanObjective = "KPA201";

    /// <summary>A department depends on what another drives, and nothing makes the other care.</summary>
    public const string UncoveredDependency = "KPA202";

    /// <summary>Two departments depend on each other and share no goal.</summary>
    public const string DependenceWithoutSharedGoal = "KPA203";

    /// <summary>No shared goal, dependency, handoff or contribution ties a department to the rest.</summary>
    public const string IsolatedDepartment = "KPA204";

    /// <summary>Several departments each chase the same metric on their own.</summary>
    public const string DuplicateObjective = "KPA205";

    /// <summary>One metric with differing units, targets or definitions.</summary>
    public const string InconsistentDefinition = "KPA206";

    /// <summary>A goal that no department contributes to.</summary>
    public const string UnservedGoal = "KPA207";

    /// <summary>A department that contributes to no goal.</summary>
    public const string MissionBlindDepartment = "KPA208";

    /// <summary>Pay rides on one side of a contention.</summary>
    public const string IncentiveFuelsConflict = "KPA301";

    /// <summary>Rewards that look at one person's results throughout.</summary>
    public const string IndividualRewardsOnly = "KPA302";

    /// <summary>No reward or appraisal looks at what is done for other departments.</summary>
    public const string NoCollaborationInAppraisal = "KPA303";

    /// <summary>A rewarded quantity without a quality beside it.</summary>
    public const string UnpairedQuantity = "KPA304";

    /// <summary>A shared goal that nobody's reward depends on.</summary>
    public const string UnrewardedSharedGoal = "KPA305";

    /// <summary>A reward on a KPI that the rewarded can't move.</summary>
    public const string UncontrollableReward = "KPA306";

    /// <summary>What is paid for and what the goals ask point apart.</summary>
    public const string IncongruentIncentive = "KPA307";

    /// <summary>Delivered but not received, or the reverse.</summary>
    public const string HandoffUnmatched = "KPA401";

    /// <summary>No word on where, when and how urgently something is passed on.</summary>
    public const string HandoffWithoutAgreement = "KPA402";

    /// <summary>A project without a department that its aim depends on.</summary>
    public const string TeamMissingFunction = "KPA403";

    /// <summary>Knowledge that several need and one has.</summary>
    public const string KnowledgeHeldByOne = "KPA404";

    /// <summary>The same information through several channels.</summary>
    public const string ScatteredChannels = "KPA405";

    /// <summary>A strong dependency that no survey covers.</summary>
    public const string UnmeasuredCollaboration = "KPA501";

    /// <summary>Survey scores or lead times that get worse.</summary>
    public const string CollaborationDeclining = "KPA502";

    /// <summary>A KPI of which nothing tells which way it should go.</summary>
    public const string UnknownDirection = "KPA601";

    /// <summary>A KPI's direction that its name or its target contradicts.</summary>
    public const string ContradictoryDirection = "KPA602";
}
