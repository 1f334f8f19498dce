using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds the departments and metrics in what an organisation says of how its departments work together; everything comes in canonical order.</summary>
internal static class CollaborationResolver
{
    /// <exception cref="ArgumentException">A reference names a department that isn't there.</exception>
    public static ResolvedCollaboration Resolve(Organization organization, DepartmentReferences departments, Func<string, ResolvedMetric> metricOf)
    {
        return new ResolvedCollaboration
        {
            Handoffs = organization.Handoffs.Select(ResolveHandoff)
                .OrderBy(h => h.From.Id, StringComparer.Ordinal).ThenBy(h => h.To.Id, StringComparer.Ordinal).ThenBy(h => h.Handoff.Deliverable, StringComparer.Ordinal).ToValueList(),
            Projects = organization.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).Select(ResolveProject).ToValueList(),
            Knowledge = organization.Knowledge.OrderBy(k => k.Name, StringComparer.Ordinal)
                .Select(k => new ResolvedKnowledge(k, departments.FindAll(k.Users, $"Knowledge '{k.Name}'"))).ToValueList(),
            FrictionCosts = organization.FrictionCosts.OrderBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => new ResolvedFrictionCost(c, departments.FindAll(c.Between, $"The friction '{c.Name}'"))).ToValueList(),
            Surveys = organization.Surveys.Select(s => new ResolvedSurvey(s, departments.Find(s.From, "A survey"), departments.Find(s.About, "A survey")))
                .OrderBy(s => s.From.Id, StringComparer.Ordinal).ThenBy(s => s.About.Id, StringComparer.Ordinal).ThenBy(s => s.Survey.Year).ThenBy(s => s.Survey.Score).ToValueList(),
        };

        ResolvedHandoff ResolveHandoff(Handoff handoff)
        {
            var referrer = $"Handoff '{handoff.Deliverable}'";
            return new ResolvedHandoff(handoff, departments.Find(handoff.From, referrer), departments.Find(handoff.To, referrer));
        }

        ResolvedProject ResolveProject(Project project) =>
            new(project, project.Metric is null ? null : metricOf(project.Metric), departments.FindAll(project.Members, $"Project '{project.Name}'"));
    }
}
