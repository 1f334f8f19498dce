using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Editing;

/// <summary>The lists of elements that changes can touch.</summary>
internal static class Sections
{
    public static Section<Goal> Goals { get; } = new("goals", o => o.Goals, c => c.Goals, g => g.Id, g => g.Source, (o, goals) => o with { Goals = goals }, p => p.Goals);

    public static Section<Department> Departments { get; } =
        new("departments", o => o.Departments, c => c.Departments, d => d.Id, d => d.Source, (o, departments) => o with { Departments = departments }, p => p.Departments);

    public static Section<Handoff> Handoffs { get; } =
        new("handoffs", o => o.Handoffs, c => c.Handoffs, h => OrganizationChange.KeyOf(h), h => h.Source, (o, handoffs) => o with { Handoffs = handoffs }, p => p.Handoffs.Select(h => h.Handoff));

    public static Section<Project> Projects { get; } =
        new("projects", o => o.Projects, c => c.Projects, p => p.Name, p => p.Source, (o, projects) => o with { Projects = projects }, p => p.Projects.Select(x => x.Project));

    public static Section<KnowledgeItem> Knowledge { get; } =
        new("knowledge", o => o.Knowledge, c => c.Knowledge, k => k.Name, k => k.Source, (o, knowledge) => o with { Knowledge = knowledge }, p => p.Knowledge.Select(k => k.Item));
}
