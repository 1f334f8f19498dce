using KpiAlignment.Model;
using KpiAlignment.Rules.Directions;
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
        new CompetingForResourceRule(),
        new OrphanObjectiveRule(),
        new UncoveredDependencyRule(),
        new DependenceWithoutSharedGoalRule(),
        new IsolatedDepartmentRule(),
        new DuplicateObjectiveRule(),
        new InconsistentDefinitionRule(),
        new UnservedGoalRule(),
        new MissionBlindDepartmentRule(),
        new UnknownDirectionRule(),
        new ContradictoryDirectionRule(),
    ];
}
