using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Directions;

/// <summary>KPA602: the file gives a direction that the verb in the KPI's name, or the wording of its target, contradicts.</summary>
public sealed class ContradictoryDirectionRule : IAlignmentRule
{
    private static readonly LocalizedText Up = RuleTexts.Get("Word.Up");
    private static readonly LocalizedText Down = RuleTexts.Get("Word.Down");

    private readonly LocalizedText target = RuleTexts.Get($"{RuleIds.ContradictoryDirection}.Message.Target");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.ContradictoryDirection, "ContradictoryDirection", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var objective in context.Objectives)
        {
            if (objective.Kpi is not { Direction: { } given } kpi) continue;
            if (Contradict(given, DirectionInference.FromVerb(kpi)))
                yield return Report(objective, new LocalizedMessage(Descriptor.MessageFormat, [objective.Department.Name, objective.Name, Word(given)]));
            else if (Contradict(given, DirectionInference.FromTarget(kpi)))
                yield return Report(objective, new LocalizedMessage(target, [objective.Department.Name, objective.Name, Word(given), kpi.Target!.Text]));
        }
    }

    private Finding Report(Objective objective, LocalizedMessage message) => new()
    {
        RuleId = Descriptor.Id,
        Strength = objective.Stake,
        Departments = [objective.Department],
        Objectives = [objective],
        Metric = objective.Metric,
        Message = message,
        Location = objective.Source,
    };

    // To maintain what is at least 95% is no contradiction.
    private static bool Contradict(Direction given, Direction? said) =>
        (given, said) is (Direction.Increase, Direction.Decrease) or (Direction.Decrease, Direction.Increase);

    private static LocalizedText Word(Direction direction) => direction == Direction.Increase ? Up : Down;
}
