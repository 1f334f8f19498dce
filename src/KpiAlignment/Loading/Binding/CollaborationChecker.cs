using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks whom handoffs, projects, knowledge, friction and surveys refer to.</summary>
internal sealed class CollaborationChecker(OrganizationParts parts, ReferenceTable<Department> departments, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var (handoff, to) in parts.Handoffs) CheckHandoff(handoff, to);
        foreach (var (project, members) in parts.Projects)
        {
            foreach (var member in project.Members) departments.Find(member, members, "Referrer.Member", project.Name);
        }

        foreach (var (item, users) in parts.Knowledge)
        {
            foreach (var user in item.Users) departments.Find(user, users, "Referrer.User", item.Name);
        }

        foreach (var (cost, between) in parts.FrictionCosts)
        {
            var found = cost.Between.Select(d => departments.Find(d, between, "Referrer.Friction", cost.Name)).ToArray();
            if (found.All(d => d is not null) && found.Distinct().Count() < 2)
                diagnostics.Error(DiagnosticIds.SelfReference, between, Say("SelfReference.Friction", cost.Name));
        }

        foreach (var (survey, about) in parts.Surveys) CheckSurvey(survey, about);
    }

    private void CheckHandoff(Handoff handoff, SourceSpan toSource)
    {
        var from = departments.Find(handoff.From, handoff.Source, "Referrer.Sender");
        var to = departments.Find(handoff.To, toSource, "Referrer.Receiver");
        if (from is not null && ReferenceEquals(from, to))
            diagnostics.Error(DiagnosticIds.SelfReference, toSource, Say("SelfReference.Handoff", from.Name));
    }

    private void CheckSurvey(CollaborationSurvey survey, SourceSpan aboutSource)
    {
        var from = departments.Find(survey.From, survey.Source, "Referrer.Respondent");
        var about = departments.Find(survey.About, aboutSource, "Referrer.Surveyed");
        if (from is not null && ReferenceEquals(from, about))
            diagnostics.Error(DiagnosticIds.SelfReference, aboutSource, Say("SelfReference.Survey", from.Name));
    }
}
