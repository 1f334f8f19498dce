using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// Refuses what no file can hold, as the loader reports it, but a model built in code may: names that name nothing, numbers
/// out of range, words that don't exist, departments in a circle.
/// </summary>
internal static class OrganizationGuard
{
    private const string Parameter = "organization";

    /// <exception cref="ArgumentException">Something of the organisation is out of its range; the message says what, and what it may be.</exception>
    public static void Check(Organization organization)
    {
        foreach (var department in organization.Departments) Check(department);
        foreach (var goal in organization.Goals) Check(goal);
        CheckUnique(organization.Projects, p => p.Name, "projects are");
        CheckUnique(organization.Knowledge, k => k.Name, "pieces of knowledge are");
        foreach (var handoff in organization.Handoffs)
        {
            Require(handoff.Volume is null or (> 0 and < double.PositiveInfinity), $"Handoff '{handoff.Deliverable}' has the volume {handoff.Volume}; a volume is above 0.");
            Require(handoff.Capacity is null or (>= 0 and < double.PositiveInfinity), $"Handoff '{handoff.Deliverable}' has the capacity {handoff.Capacity}; a capacity is 0 or more.");
        }

        foreach (var project in organization.Projects)
        {
            CheckWeeks(project.PlannedWeeks, project);
            CheckWeeks(project.ActualWeeks, project);
            CheckAmount(project.WeeklyCost, $"Project '{project.Name}'", "weekly cost");
        }

        foreach (var friction in organization.FrictionCosts)
        {
            CheckAmount(friction.HoursPerMonth, $"The friction '{friction.Name}'", "number of hours");
            CheckAmount(friction.HourlyRate, $"The friction '{friction.Name}'", "hourly rate");
            CheckAmount(friction.CostPerMonth, $"The friction '{friction.Name}'", "cost");
        }

        foreach (var survey in organization.Surveys)
            Require(survey.Score is >= 0 and <= 10, $"A survey of '{survey.From}' about '{survey.About}' has the score {survey.Score}; a score is 0 to 10.");

        foreach (var influence in organization.Influences)
        {
            var name = $"Influence '{influence.From}' → '{influence.To}'";
            CheckWord(influence.Effect, name);
            Require(influence.Strength is > 0 and <= 1, $"{name} has the strength {influence.Strength}; a strength is above 0 and at most 1.");
        }
    }

    /// <exception cref="ArgumentException">A department is part of itself, directly or through others.</exception>
    public static void CheckParents(IEnumerable<ResolvedDepartment> departments)
    {
        var parentOf = departments.Where(d => d.Parent is not null).ToDictionary(d => d.Department.Id, d => d.Parent!, StringComparer.Ordinal);
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in parentOf.Keys.Order(StringComparer.Ordinal))
        {
            var line = new HashSet<string>(StringComparer.Ordinal);
            for (var at = start; !ending.Contains(at) && parentOf.TryGetValue(at, out var parent); at = parent.Id)
                Require(line.Add(at), $"Department '{at}' is part of itself; take one 'Parent' on the way away.");
            ending.UnionWith(line);
        }
    }

    private static void Check(Department department)
    {
        CheckName(department.Name, "A department");
        foreach (var kpi in department.Kpis)
        {
            CheckName(kpi.Name, $"A KPI of '{department.Name}'");
            var name = $"KPI '{department.Name}/{kpi.Name}'";
            CheckWeight(kpi.Weight, name);
            CheckDirection(kpi.Direction, name);
            Require(kpi.Baseline is null or (> double.NegativeInfinity and < double.PositiveInfinity), $"{name} has the baseline {kpi.Baseline}; a baseline is a finite number.");
        }

        foreach (var incentive in department.Incentives)
        {
            var name = $"Incentive '{department.Name}/{incentive.Name}'";
            CheckWord(incentive.Kind, name);
            CheckWord(incentive.Scope, name);
            foreach (var reward in incentive.Rewards) CheckShare(reward.Share, $"{name} has for '{reward.Objective}'");
        }
    }

    private static void Check(Goal goal)
    {
        CheckName(goal.Name, "A goal");
        var name = $"Goal '{goal.Name}'";
        CheckWeight(goal.Weight, name);
        CheckDirection(goal.Direction, name);
        CheckWord(goal.Level, name);
        foreach (var owner in goal.Owners) CheckShare(owner.Share, $"{name} has for '{owner.Department}'");
    }

    private static void CheckUnique<T>(ValueList<T> elements, Func<T, string> nameOf, string what)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements) Require(names.Add(Slug.Of(nameOf(element))), $"Two {what} called '{nameOf(element)}'; give each a name of its own.");
    }

    private static void CheckName(string name, string what) =>
        Require(name is not null && Slug.Of(name).Length > 0, $"{what} has the name '{name}', which holds no letter or digit; give it a name that can be referred to.");

    private static void CheckWeight(double? weight, string what) =>
        Require(weight is null or (>= 0 and < double.PositiveInfinity), $"{what} has the weight {weight}; a weight is 0 or more.");

    private static void CheckAmount(double? amount, string name, string what) =>
        Require(amount is null or (>= 0 and < double.PositiveInfinity), $"{name} has the {what} {amount}; it is 0 or more.");

    private static void CheckWeeks(double? weeks, Project project) =>
        Require(weeks is null or (> 0 and < double.PositiveInfinity), $"Project '{project.Name}' has a lead time of {weeks} weeks; a lead time is above 0.");

    private static void CheckShare(double? share, string what) =>
        Require(share is null or (>= 0 and <= 1), $"{what} the share {share}; a share is 0 to 1.");

    private static void CheckDirection(Direction? direction, string what)
    {
        if (direction is { } said) CheckWord(said, what);
    }

    private static void CheckWord<T>(T word, string what)
        where T : struct, Enum =>
        Require(Enum.IsDefined(word), $"{what} has the {typeof(T).Name} {word}, which isn't one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static void Require(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] Refusal message)
    {
        if (!holds) throw new ArgumentException(message.Text, Parameter);
    }

    /// <summary>A message that is put together only where it is needed: what is checked is nearly always right.</summary>
    [InterpolatedStringHandler]
    private readonly ref struct Refusal
    {
        private readonly StringBuilder? text;

        public Refusal(int literalLength, int formattedCount, bool holds, out bool isNeeded)
        {
            isNeeded = !holds;
            text = holds ? null : new StringBuilder(literalLength + formattedCount);
        }

        public string Text => text?.ToString() ?? "";

        public void AppendLiteral(string literal) => text!.Append(literal);

        public void AppendFormatted<T>(T value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");
    }
}
