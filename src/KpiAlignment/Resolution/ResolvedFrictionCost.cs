using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What friction costs, with the departments found that it is between.</summary>
/// <param name="Cost">The cost as the file has it.</param>
/// <param name="Departments">The departments, by id.</param>
public sealed record ResolvedFrictionCost(FrictionCost Cost, ValueList<Department> Departments)
{
    /// <summary>What a month of it costs, 0 or more, in the organisation's currency; <see langword="null"/> where the file doesn't give what it takes to tell.</summary>
    public double? PerMonth => (Cost.HoursPerMonth * Cost.HourlyRate, Cost.CostPerMonth) switch
    {
        ({ } hours, var other) => hours + (other ?? 0),
        (null, { } other) when Cost.HoursPerMonth is null => other,
        _ => null,
    };
}
