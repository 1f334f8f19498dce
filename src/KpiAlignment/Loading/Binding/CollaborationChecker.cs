using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks whom handoffs, projects, knowledge, friction and surveys refer to.</summary>
internal sealed class CollaborationChecker(OrganizationParts parts, ReferenceTable<Department> departments, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var (handoff, to) in parts.Handoffs) CheckHandoff(handoff, to);
        foreach (var (project, members) in parts.Projects)
        {
            foreach (var member in project.Members) departments.Find(member, members, $"A member of '{project.Name}'");
        }

        foreach (var (item, users) in parts.Knowledge)
        {
            foreach (var user in item.Users) departments.Find(user, users, $"Who needs '{item.Name}'");
        }

        foreach (var (cost, between) in parts.FrictionCosts)
        {
            var found = cost.Between.Select(d => departments.Find(d, between, $"Between whom '{cost.Name}' is")).ToArray();
            if (found.All(d => d is not null) && found.Distinct().Count() < 2)
                diagnostics.Error(DiagnosticIds.SelfReference, between, $"The friction '{cost.Name}' is between fewer than two departments. Name those that work past each other, as in 'between: [Marketing, Sales]'.");
        }

        foreach (var (survey, about) in parts.Surveys) CheckSurvey(survey, about);
    }

    private void CheckHandoff(Handoff handoff, SourceSpan toSource)
    {
        // What is delivered may be missing; that has been said.
        var what = handoff.Deliverable.Length > 0 ? $"'{handoff.Deliverable}'" : "this handoff";
        var from = departments.Find(handoff.From, handoff.Source, $"The sender of {what}");
        var to = departments.Find(handoff.To, toSource, $"The receiver of {what}");
        if (from is not null && ReferenceEquals(from, to))
            diagnostics.Error(DiagnosticIds.SelfReference, toSource, $"'{from.Name}' hands {what} to itself. Name the department that receives it.");
    }

    private void CheckSurvey(CollaborationSurvey survey, SourceSpan aboutSource)
    {
        var from = departments.Find(survey.From, survey.Source, "Who answers a survey");
        var about = departments.Find(survey.About, aboutSource, "Whom a survey is about");
        if (from is not null && ReferenceEquals(from, about))
            diagnostics.Error(DiagnosticIds.SelfReference, aboutSource, $"'{from.Name}' answers a survey about itself. Name the department that it is about.");
    }
}
