using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Measurement;

/// <summary>KPA502: survey scores between two departments, or the lead times of what departments do together, get worse.</summary>
public sealed class CollaborationDecliningRule : IAlignmentRule
{
    // Half of the scale down is as bad as it gets: nobody goes from 10 to 0 in a year.
    private const double WorstDrop = 5;
    private const double Percent = 100;
    private static readonly LocalizedText LeadTimes = RuleTexts.Get("KPA502.Message.LeadTimes");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.CollaborationDeclining, "CollaborationDeclining", max: Severity.Warning, reach: RuleReach.Organization);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Resolved.Collaboration.Surveys.GroupBy(s => (s.From.Id, s.About.Id)).SelectMany(Scores)
            .Concat(Projects(context.Resolved.Collaboration.Projects));
    }

    private IEnumerable<Finding> Scores(IEnumerable<ResolvedSurvey> surveys)
    {
        var years = surveys.GroupBy(s => s.Survey.Year).OrderByDescending(y => y.Key).Take(2).ToArray();
        if (years.Length < 2) yield break;
        var (last, before) = (years[0].Average(s => s.Survey.Score), years[1].Average(s => s.Survey.Score));
        if (last >= before) yield break;
        var survey = years[0].First();
        yield return new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(1, (before - last) / WorstDrop),
            Departments = [survey.From, survey.About],
            Message = new LocalizedMessage(Descriptor.MessageFormat, [survey.From.Name, survey.About.Name, before, years[1].Key, last, years[0].Key]),
            Location = survey.Survey.Source,
            IdentifiedBy = FindingIdentities.ByDepartments,
        };
    }

    // Lead times beside what was planned, so that a year of larger projects is no decline.
    private IEnumerable<Finding> Projects(IEnumerable<ResolvedProject> projects)
    {
        var years = projects
            .Where(p => p.Project is { PlannedWeeks: > 0, ActualWeeks: > 0, Period: not null } && p.Members.Count > 1)
            .GroupBy(p => p.Project.Period!.Value.End.Year).OrderByDescending(y => y.Key).Take(2).ToArray();
        if (years.Length < 2) yield break;
        var (last, before) = (OfPlanned(years[0]), OfPlanned(years[1]));
        if (last <= before) yield break;
        yield return new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(1, last - before),
            Departments = years[0].SelectMany(p => p.Members).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList(),
            Message = new LocalizedMessage(LeadTimes, [Math.Round(Percent * before), years[1].Key, Math.Round(Percent * last), years[0].Key]),
            Location = years[0].First().Project.Source,
            Identity = $"{Descriptor.Id}|projects",
        };
    }

    private static double OfPlanned(IEnumerable<ResolvedProject> projects) => projects.Average(p => p.Project.ActualWeeks!.Value / p.Project.PlannedWeeks!.Value);
}
