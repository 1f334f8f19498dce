using KpiAlignment.Model;
using KpiAlignment.Rules.Directions;
using KpiAlignment.Rules.Handoffs;
using KpiAlignment.Rules.Incentives;
using KpiAlignment.Rules.Measurement;
using KpiAlignment.Rules.Opposition;
using KpiAlignment.Rules.Silos;

namespace KpiAlignment.Rules;

/// <summary>The rules that come with the product.</summary>
public static class BuiltInRules
{
    /// <summary>All of them, by id.</summary>
    public static ValueList<IAlignmentRule> All { get; } =
    [
        new OppositeObjectivesRule(),
        new PursuitHarmsAnotherRule(),
        new TugOfWarRule(),
        new AmbiguousTradeOffRule(),
        new ParentChildOppositionRule(),
        new TargetsDontAddUpRule(),
        new CompetingForResourceRule(),
        new OrphanObjectiveRule(),
        new UncoveredDependencyRule(),
        new DependenceWithoutSharedGoalRule(),
        new IsolatedDepartmentRule(),
        new DuplicateObjectiveRule(),
        new InconsistentDefinitionRule(),
        new UnservedGoalRule(),
        new MissionBlindDepartmentRule(),
        new IncentiveFuelsConflictRule(),
        new IndividualRewardsOnlyRule(),
        new NoCollaborationInAppraisalRule(),
        new UnpairedQuantityRule(),
        new UnrewardedSharedGoalRule(),
        new UncontrollableRewardRule(),
        new IncongruentIncentiveRule(),
        new HandoffUnmatchedRule(),
        new HandoffWithoutAgreementRule(),
        new TeamMissingFunctionRule(),
        new KnowledgeHeldByOneRule(),
        new ScatteredChannelsRule(),
        new UnmeasuredCollaborationRule(),
        new CollaborationDecliningRule(),
        new UnknownDirectionRule(),
        new ContradictoryDirectionRule(),
    ];
}
