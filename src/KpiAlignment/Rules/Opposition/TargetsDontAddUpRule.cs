using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA106: the targets of a department's parts miss its own, or a handoff promises more than the receiver can take.</summary>
public sealed class TargetsDontAddUpRule : IAlignmentRule
{
    private static readonly LocalizedText NoneReaches = RuleTexts.Get("KPA106.Message.Level");
    private static readonly LocalizedText TooMuch = RuleTexts.Get("KPA106.Message.Handoff");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.TargetsDontAddUp, "TargetsDontAddUp");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var partsOf = context.Resolved.Departments.Where(d => d.Parent is not null).ToLookup(d => d.Parent!.Id, d => d.Department.Id, StringComparer.Ordinal);
        var aiming = context.Objectives.Where(o => o is { Kpi: not null, Target.Value: not null } && Sign(o) != 0).ToLookup(o => o.Department.Id, StringComparer.Ordinal);
        return context.Objectives
            .Where(o => partsOf.Contains(o.Department.Id))
            .Where(o => aiming[o.Department.Id].Contains(o))
            .Select(whole => Missed(whole, [.. partsOf[whole.Department.Id].SelectMany(id => aiming[id]).Where(part => IsPart(part, whole))]))
            .OfType<Finding>()
            .Concat(context.Resolved.Collaboration.Handoffs
                .Where(h => h.Handoff.Volume > h.Handoff.Capacity)
                .Select(h => h.ToFinding(
                    Descriptor, TooMuch, strength: (h.Handoff.Volume!.Value - h.Handoff.Capacity!.Value) / h.Handoff.Volume.Value, Figure(h.Handoff.Volume.Value), Figure(h.Handoff.Capacity.Value))));
    }

    private static bool IsPart(Objective part, Objective whole) =>
        part.Metric.Key == whole.Metric.Key && part.Direction == whole.Direction && part.Coincides(whole)
        && !Wording.Differs(part.Kpi!.Unit, whole.Kpi!.Unit) && !Wording.Differs(Targets.Tail(part), Targets.Tail(whole));

    // Amounts add up, so one part that says nothing might make up for the rest; of levels the best decides.
    private Finding? Missed(Objective whole, Objective[] parts)
    {
        if (parts.Length < 2) return null;
        var (aim, isAmount) = (ValueOf(whole), IsAmount(whole));
        var reached = isAmount ? parts.Sum(ValueOf) : whole.Direction == Direction.Increase ? parts.Max(ValueOf) : parts.Min(ValueOf);
        var shortfall = Sign(whole) * (aim - reached);
        if (shortfall <= 0 || aim == 0) return null;
        return new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(1, shortfall / Math.Abs(aim)),
            Departments = [whole.Department, .. parts.Select(p => p.Department)],
            Objectives = [whole, .. parts],
            Metric = whole.Metric,
            Message = new LocalizedMessage(
                isAmount ? Descriptor.MessageFormat : NoneReaches,
                [whole.Department.Name, whole.Name, Targets.Describe(whole), TextList.And(parts.Select(p => p.Department.Name)), Figure(reached)]),
            Location = whole.Source,
        };
    }

    private static bool IsAmount(Objective objective) => objective.Metric.Aspect is Aspect.Volume or Aspect.Cost or Aspect.Stock
        && !new[] { $"{objective.Name} {objective.Kpi!.Unit} {Targets.Tail(objective)}", objective.Metric.Name.English, objective.Metric.Name.Dutch }
            .OfType<string>().Any(said => said.Contains('%', StringComparison.Ordinal) || Levels.IsNamedBy(said));

    private static double ValueOf(Objective objective) => objective.Target!.Value!.Value;

    private static int Sign(Objective objective) => objective.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };

    private static LocalizedText Figure(double value) =>
        new(value.ToString("0.##", CultureInfo.InvariantCulture), value.ToString("0.##", CultureInfo.GetCultureInfo("nl")));
}
