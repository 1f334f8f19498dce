using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Assessment;
using KpiAlignment.Loading;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;
using static KpiAlignment.Reporting.Json.ReportValues;

namespace KpiAlignment.Reporting.Json;

/// <summary>Puts a report into the objects of the contract.</summary>
internal static class ReportMapper
{
    public static ReportDocument Map(AlignmentReport report, ValueList<LoadDiagnostic> diagnostics)
    {
        var resolved = report.Analysis.Resolved;
        return new ReportDocument(
            JsonReportWriter.Version,
            [.. diagnostics.Select(Map)],
            new OrganizationObject(report.Organization.Name, report.Organization.Mission, report.Organization.Language),
            Summarize(report),
            Map(report.Score),
            [.. report.Findings.Select(Map)],
            [.. report.Suppressed.Select(Map)],
            Map(report.Plan),
            [.. report.Proposals.Select(Map)],
            MapDepartments(report.Analysis),
            [.. report.Analysis.Alignments.Select(a => new AlignmentObject(a.First.Id, a.Second.Id, Round(a.Cosine)))],
            [.. resolved.Goals.Select(Map)],
            [.. report.Analysis.Objectives.Select(Map)],
            [.. MentionedMetrics.In(report).Select(Map)],
            [.. report.Rules.Where(r => report.AllFindings.Any(f => f.RuleId == r.Id)).Select(Map)]);
    }

    public static ReportDocument Map(ValueList<LoadDiagnostic> diagnostics) =>
        new(JsonReportWriter.Version, [.. diagnostics.Select(Map)], null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static SummaryObject Summarize(AlignmentReport report) => new(
        report.Organization.Departments.Count,
        report.Analysis.Resolved.Kpis.Count,
        report.Analysis.Resolved.Kpis.Count(k => k.Metric.IsInCatalog),
        report.KpisWithoutDirection.Count(),
        report.Findings.Count(f => f.Severity == Severity.Error),
        report.Findings.Count(f => f.Severity == Severity.Warning),
        report.Findings.Count(f => f.Severity == Severity.Info),
        report.Proposals.Count);

    private static ScoreObject Map(AlignmentScore score) =>
        new(RoundOrNone(score.Value), [.. score.Parts.Select(p => new ScorePartObject(Word(p.Aspect), RoundOrNone(p.Value), Round(p.Weight)))]);

    private static PlanObject Map(Plan plan) => new(
        new PortfolioObject(
            [.. plan.Portfolio.Goals.Select(g => g.Id)],
            [.. plan.Portfolio.Resolves.Select(f => f.Identity)],
            [.. plan.Portfolio.Remains.Select(f => f.Identity)],
            Round(plan.Portfolio.Coverage)),
        [.. plan.Steps.Select(s => s.Id)]);

    private static DiagnosticObject Map(LoadDiagnostic diagnostic) =>
        new(diagnostic.Id, Word(diagnostic.Severity), Text(diagnostic.Message), Location(diagnostic.Location), diagnostic.Suggestion);

    private static FindingObject Map(Finding finding) => new(
        finding.Identity,
        finding.RuleId,
        Word(finding.Severity),
        Round(finding.Strength),
        Round(finding.Confidence),
        Text(finding.Message),
        [.. finding.Departments.Select(d => d.Id)],
        [.. finding.Objectives.Select(Id)],
        finding.Metric is null ? null : Id(finding.Metric),
        finding.Goal?.Id,
        LocationOrNone(finding.Location),
        [.. finding.Contentions.Select(Map)],
        [.. finding.Witnesses.Select(Map)],
        [.. finding.Assumptions.Select(Text)]);

    private static SuppressedObject Map(SuppressedFinding suppressed) => new(
        Map(suppressed.Finding),
        suppressed.Suppression is null ? "baseline" : "comment",
        suppressed.Suppression?.Reason,
        suppressed.Suppression?.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        suppressed.Suppression is { } suppression ? LocationOrNone(suppression.Source) : null);

    private static ContentionObject Map(Contention contention) => new(
        Word(contention.Kind),
        Id(contention.Metric),
        Id(contention.First),
        Id(contention.Second),
        Round(contention.Pressure),
        Round(contention.FirstPull),
        Round(contention.SecondPull),
        Round(contention.FirstOneSidedness),
        Round(contention.SecondOneSidedness));

    private static WitnessObject Map(Witness witness) => new(
        Id(witness.Start),
        Id(witness.End),
        Effect(witness.SignedStrength),
        Round(Math.Abs(witness.SignedStrength)),
        Round(witness.Confidence),
        [.. witness.Influences.Select(Map)]);

    private static StepObject Map(ResolvedInfluence influence) => new(
        Id(influence.From),
        Id(influence.To),
        Effect(influence.SignedStrength),
        Round(Math.Abs(influence.SignedStrength)),
        Word(influence.Evidence),
        influence.Because is null ? null : Text(influence.Because),
        LocationOrNone(influence.Source));

    private static ProposalObject Map(Proposal proposal) => new(
        proposal.Id,
        Word(proposal.Kind),
        [.. proposal.Departments.Select(d => d.Id)],
        proposal.Metric is null ? null : Id(proposal.Metric),
        WordOrNone(proposal.Direction),
        proposal.Period?.ToString(),
        [.. proposal.Shares.Select(s => new ShareObject(s.Department.Id, Round(s.Share)))],
        Text(proposal.Message),
        [.. proposal.Details.Select(Text)],
        proposal.IsVerified,
        [.. proposal.Resolves.Select(f => f.Identity)],
        [.. proposal.Eases.Select(f => f.Identity)],
        [.. proposal.Addresses.Select(f => f.Identity)],
        RoundOrNone(proposal.Before),
        RoundOrNone(proposal.After),
        Round(proposal.GoalSupport));

    private static DepartmentObject[] MapDepartments(AnalysisContext analysis)
    {
        var congruences = analysis.Congruences.ToDictionary(c => c.Department.Id, Map, StringComparer.Ordinal);
        var payCongruences = analysis.PayCongruences.ToDictionary(c => c.Department.Id, Map, StringComparer.Ordinal);
        return
        [
            .. analysis.Resolved.Departments.Select(d => new DepartmentObject(
                d.Department.Id,
                d.Department.Name,
                d.Parent?.Id,
                congruences.GetValueOrDefault(d.Department.Id),
                payCongruences.GetValueOrDefault(d.Department.Id),
                LocationOrNone(d.Department.Source))),
        ];
    }

    private static CongruenceObject Map(Congruence congruence) => new(Round(congruence.Cosine), Round(congruence.AttainableShare));

    private static GoalObject Map(ResolvedGoal goal) => new(
        goal.Goal.Id,
        goal.Goal.Name,
        Id(goal.Metric),
        WordOrNone(goal.Direction),
        [.. goal.Owners.Select(o => o.Department.Id)],
        LocationOrNone(goal.Goal.Source));

    private static KpiObject Map(Objective objective) => new(
        Id(objective),
        objective.Kpi is null ? "sharedGoal" : "kpi",
        objective.Department.Id,
        objective.Name,
        Id(objective.Metric),
        WordOrNone(objective.Direction),
        objective.Basis is { } basis ? Word(basis) : null,
        Round(objective.Stake),
        LocationOrNone(objective.Source));

    private static MetricObject Map(ResolvedMetric metric) =>
        new(Id(metric), metric.Key, Text(metric.Name), metric.Department?.Id, metric.IsInCatalog);

    private static RuleObject Map(RuleDescriptor rule) => new(rule.Id, rule.Name, Text(rule.Title));

    private static TextObject Text(LocalizedText text) => new(text.English, text.Dutch);

    private static TextObject Text(LocalizedMessage message) =>
        new(message.In(LocalizedText.EnglishCulture), message.In(LocalizedText.DutchCulture));

    private static LocationObject? LocationOrNone(SourceSpan span) => span.IsKnown ? Location(span) : null;

    private static LocationObject Location(SourceSpan span) =>
        new(ReportValues.File(span), span.Line, span.Column, span.EndLine, span.EndColumn);
}
