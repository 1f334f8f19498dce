using KpiAlignment.Model;

namespace KpiAlignment.Proposals;

/// <summary>A change to an organisation: elements that take the place of those that they stand for, or are added.</summary>
public sealed record OrganizationChange
{
    /// <summary>The goals that are added, or replaced by id.</summary>
    public ValueList<Goal> Goals { get; init; } = [];

    /// <summary>The departments that are replaced, by id.</summary>
    public ValueList<Department> Departments { get; init; } = [];

    /// <summary>The handoffs that are replaced: those of the same sender, receiver and deliverable, as written.</summary>
    public ValueList<Handoff> Handoffs { get; init; } = [];

    /// <summary>The projects that are replaced, by name.</summary>
    public ValueList<Project> Projects { get; init; } = [];

    /// <summary>The pieces of knowledge that are replaced, by name.</summary>
    public ValueList<KnowledgeItem> Knowledge { get; init; } = [];

    /// <summary>The organisation with the change; the given one stays as it is.</summary>
    public Organization Apply(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return organization with
        {
            Goals = Put(organization.Goals, Goals, g => g.Id),
            Departments = Put(organization.Departments, Departments, d => d.Id),
            Handoffs = Put(organization.Handoffs, Handoffs, KeyOf),
            Projects = Put(organization.Projects, Projects, p => p.Name),
            Knowledge = Put(organization.Knowledge, Knowledge, k => k.Name),
        };
    }

    /// <summary>What makes two handoffs one and the same.</summary>
    internal static (string From, string To, string Deliverable) KeyOf(Handoff handoff) => (handoff.From, handoff.To, handoff.Deliverable);

    private static ValueList<T> Put<T, TKey>(ValueList<T> elements, ValueList<T> changed, Func<T, TKey> key)
        where TKey : notnull
    {
        if (changed.Count == 0) return elements;
        var byKey = changed.ToDictionary(key);
        var known = elements.Select(key).ToHashSet();
        return [.. elements.Select(e => byKey.GetValueOrDefault(key(e), e)), .. changed.Where(c => !known.Contains(key(c)))];
    }
}
