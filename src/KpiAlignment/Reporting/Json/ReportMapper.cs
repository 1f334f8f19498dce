using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Json;

/// <summary>Puts a report into the objects of the contract.</summary>
internal static class ReportMapper
{
    // Beyond this, digits tell about the order of multiplications and not about the organisation.
    private const int Digits = 4;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");

    public static ReportDocument Map(AlignmentReport report, ValueList<LoadDiagnostic> diagnostics) => new(
        JsonReport.Version,
        report.Organization.Name,
        Summarize(report),
        [.. diagnostics.Select(Map)],
        [.. report.Analysis.Objectives.Where(o => o.Kpi is not null).Select(MapKpi)],
        [.. report.Findings.Select(Map)],
        [.. report.Proposals.Select(Map)]);

    public static ReportDocument Map(ValueList<LoadDiagnostic> diagnostics) =>
        new(JsonReport.Version, null, null, [.. diagnostics.Select(Map)], null, null, null);

    private static SummaryObject Summarize(AlignmentReport report) => new(
        report.Organization.Departments.Count,
        report.Analysis.Resolved.Kpis.Count,
        report.Analysis.Resolved.Kpis.Count(k => k.Metric.IsInCatalog),
        report.KpisWithoutDirection.Count(),
        report.Findings.Count(f => f.Severity == Severity.Error),
        report.Findings.Count(f => f.Severity == Severity.Warning),
        report.Findings.Count(f => f.Severity == Severity.Info));

    private static DiagnosticObject Map(LoadDiagnostic diagnostic) =>
        new(diagnostic.Id, Word(diagnostic.Severity), diagnostic.Message, Location(diagnostic.Location), diagnostic.Suggestion);

    private static KpiObject MapKpi(Objective kpi) =>
        new(kpi.Department.Id, kpi.Id, kpi.Name, Map(kpi.Metric), kpi.Metric.IsInCatalog, Word(kpi.Direction), Round(kpi.Stake));

    private static FindingObject Map(Finding finding) => new(
        finding.Identity,
        finding.RuleId,
        Word(finding.Severity),
        Round(finding.Strength),
        Round(finding.Confidence),
        new TextObject(finding.Message.In(CultureInfo.InvariantCulture), finding.Message.In(Dutch)),
        [.. finding.Departments.Select(d => d.Id)],
        [.. finding.Objectives.Select(Map)],
        finding.Metric is null ? null : Map(finding.Metric),
        finding.Goal?.Id,
        LocationOrNone(finding.Location),
        [.. finding.Witnesses.Select(Map)],
        [.. finding.Contentions.Select(Map)]);

    private static ObjectiveObject Map(Objective objective) =>
        new(objective.Department.Id, objective.Id, objective.Name, objective.Kpi is null ? "goal" : "kpi", Word(objective.Direction), Round(objective.Stake));

    private static WitnessObject Map(Witness witness) => new(
        witness.Start.Key,
        witness.End.Key,
        Round(witness.SignedStrength),
        Round(witness.Confidence),
        [.. witness.Influences.Select(Map)]);

    private static StepObject Map(ResolvedInfluence influence) => new(
        influence.From.Key,
        influence.To.Key,
        influence.SignedStrength > 0 ? "increases" : "decreases",
        Round(Math.Abs(influence.SignedStrength)),
        Word(influence.Evidence),
        influence.Because is null ? null : new TextObject(influence.Because.English, influence.Because.Dutch),
        LocationOrNone(influence.Source));

    private static ContentionObject Map(Contention contention) => new(
        contention.Metric.Key,
        Reference(contention.First),
        Reference(contention.Second),
        Round(contention.Pressure),
        Round(contention.FirstPull),
        Round(contention.SecondPull));

    private static ProposalObject Map(Proposal proposal) => new(
        Word(proposal.Kind),
        [.. proposal.Departments.Select(d => d.Id)],
        Map(proposal.Metric),
        Word(proposal.Direction),
        proposal.Period?.ToString(),
        [.. proposal.Shares.Select(s => new ShareObject(s.Department.Id, Round(s.Share)))],
        new TextObject(proposal.Message.In(CultureInfo.InvariantCulture), proposal.Message.In(Dutch)),
        [.. proposal.Resolves.Select(f => f.Identity)],
        [.. proposal.Eases.Select(f => f.Identity)],
        Round(proposal.Before),
        Round(proposal.After),
        Round(proposal.GoalSupport));

    private static MetricObject Map(ResolvedMetric metric) =>
        new(metric.Key, new TextObject(metric.Name.English, metric.Name.Dutch), metric.Department?.Id);

    private static LocationObject? LocationOrNone(SourceSpan span) => span.IsKnown ? Location(span) : null;

    private static LocationObject Location(SourceSpan span) => new(span.File, span.Line, span.Column, span.EndLine, span.EndColumn);

    private static string Reference(Objective objective) => $"{objective.Department.Id}/{objective.Id}";

    private static string? Word(Direction? direction) => direction is { } known ? Word(known) : null;

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static double Round(double value) => Math.Round(value, Digits);
}
