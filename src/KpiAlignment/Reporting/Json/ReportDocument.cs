namespace KpiAlignment.Reporting.Json;

// The contract: one record for each kind of object in the document, described in docs/json-report.md.

internal sealed record ReportDocument(
    int Version,
    string? Organization,
    SummaryObject? Summary,
    IReadOnlyList<DiagnosticObject> Diagnostics,
    IReadOnlyList<KpiObject>? Kpis,
    IReadOnlyList<FindingObject>? Findings,
    IReadOnlyList<ProposalObject>? Proposals);

internal sealed record SummaryObject(int Departments, int Kpis, int RecognizedKpis, int KpisWithoutDirection, int Errors, int Warnings, int Infos);

internal sealed record TextObject(string En, string? Nl);

internal sealed record LocationObject(string? File, int Line, int Column, int EndLine, int EndColumn);

internal sealed record DiagnosticObject(string Id, string Severity, string Message, LocationObject Location, string? Suggestion);

internal sealed record MetricObject(string Key, TextObject Name, string? Department);

internal sealed record KpiObject(string Department, string Kpi, string Name, MetricObject Metric, bool Recognized, string? Direction, double Stake);

internal sealed record ObjectiveObject(string Department, string Id, string Name, string Kind, string? Direction, double Stake);

internal sealed record FindingObject(
    string Id,
    string RuleId,
    string Severity,
    double Strength,
    double Confidence,
    TextObject Message,
    IReadOnlyList<string> Departments,
    IReadOnlyList<ObjectiveObject> Kpis,
    MetricObject? Metric,
    string? Goal,
    LocationObject? Location,
    IReadOnlyList<WitnessObject> Witnesses,
    IReadOnlyList<ContentionObject> Contentions);

internal sealed record WitnessObject(string From, string To, double SignedStrength, double Confidence, IReadOnlyList<StepObject> Steps);

internal sealed record StepObject(string From, string To, string Effect, double Strength, string Evidence, TextObject? Because, LocationObject? Location);

internal sealed record ContentionObject(string Metric, string First, string Second, double Pressure, double FirstPull, double SecondPull);

internal sealed record ProposalObject(
    string Kind,
    IReadOnlyList<string> Departments,
    MetricObject Metric,
    string Direction,
    string? Period,
    IReadOnlyList<ShareObject> Shares,
    TextObject Message,
    IReadOnlyList<string> Resolves,
    IReadOnlyList<string> Eases,
    double Before,
    double After,
    double GoalSupport);

internal sealed record ShareObject(string Department, double Share);
