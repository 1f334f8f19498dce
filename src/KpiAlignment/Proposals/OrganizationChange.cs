using KpiAlignment.Model;

namespace KpiAlignment.Proposals;

/// <summary>A change to an organisation: elements that take the place of those with the same id, or are added.</summary>
public sealed record OrganizationChange
{
    /// <summary>The goal that is added or replaced.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The department that is replaced.</summary>
    public Department? Department { get; init; }

    /// <summary>The organisation with the change; the given one stays as it is.</summary>
    public Organization Apply(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return organization with
        {
            Goals = Put(organization.Goals, Goal, g => g.Id),
            Departments = Put(organization.Departments, Department, d => d.Id),
        };
    }

    private static ValueList<T> Put<T>(ValueList<T> elements, T? changed, Func<T, string> id)
        where T : class
    {
        if (changed is null) return elements;
        return elements.Any(e => id(e) == id(changed))
            ? elements.Select(e => id(e) == id(changed) ? changed : e).ToValueList()
            : [.. elements, changed];
    }
}
