namespace KpiAlignment.Reporting.Json;

// The contract: one record for each kind of object in the document. docs/json-report.md describes every property of every
// record; a test compares the two. Lists of objects that others refer to carry ids, everything else refers to them.

internal sealed record ReportDocument(
    int Version,
    IReadOnlyList<DiagnosticObject> Diagnostics,
    OrganizationObject? Organization,
    SummaryObject? Summary,
    ScoreObject? Score,
    IReadOnlyList<FindingObject>? Findings,
    IReadOnlyList<SuppressedObject>? Suppressed,
    PlanObject? Plan,
    IReadOnlyList<ProposalObject>? Proposals,
    IReadOnlyList<DepartmentObject>? Departments,
    IReadOnlyList<AlignmentObject>? Alignments,
    IReadOnlyList<GoalObject>? Goals,
    IReadOnlyList<KpiObject>? Kpis,
    IReadOnlyList<MetricObject>? Metrics,
    IReadOnlyList<RuleObject>? Rules);

internal sealed record DiagnosticObject(string Id, string Severity, TextObject Message, LocationObject Location, string? Suggestion);

internal sealed record LocationObject(string File, int Line, int Column, int EndLine, int EndColumn);

internal sealed record OrganizationObject(string Name, string? Mission, string? Language);

internal sealed record SummaryObject(int Departments, int Kpis, int RecognizedKpis, int KpisWithoutDirection, int Errors, int Warnings, int Infos, int Proposals);

internal sealed record ScoreObject(double? Value, IReadOnlyList<ScorePartObject> Parts);

internal sealed record ScorePartObject(string Aspect, double? Value, double Weight);

internal sealed record FindingObject(
    string Id,
    string RuleId,
    string Severity,
    double Strength,
    double Confidence,
    TextObject Message,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Kpis,
    string? Metric,
    string? Goal,
    LocationObject? Location,
    IReadOnlyList<ContentionObject> Contentions,
    IReadOnlyList<WitnessObject> Witnesses,
    IReadOnlyList<TextObject> Assumptions);

internal sealed record SuppressedObject(FindingObject Finding, string By, string? Reason, string? Until, LocationObject? Location);

internal sealed record ContentionObject(
    string Kind,
    string Metric,
    string First,
    string Second,
    double Pressure,
    double FirstPull,
    double SecondPull,
    double FirstOneSidedness,
    double SecondOneSidedness);

internal sealed record WitnessObject(string From, string To, string Effect, double Strength, double Confidence, IReadOnlyList<StepObject> Steps);

internal sealed record StepObject(string From, string To, string Effect, double Strength, string Evidence, TextObject? Because, LocationObject? Location);

internal sealed record PlanObject(PortfolioObject Portfolio, IReadOnlyList<string> Steps);

internal sealed record PortfolioObject(IReadOnlyList<string> Goals, IReadOnlyList<string> Resolves, IReadOnlyList<string> Remains, double Coverage);

internal sealed record ProposalObject(
    string Id,
    string Kind,
    IReadOnlyList<string> Departments,
    string? Metric,
    string? Direction,
    string? Period,
    IReadOnlyList<ShareObject> Shares,
    TextObject Message,
    IReadOnlyList<TextObject> Details,
    bool Verified,
    IReadOnlyList<string> Resolves,
    IReadOnlyList<string> Eases,
    IReadOnlyList<string> Addresses,
    double? Before,
    double? After,
    double GoalSupport);

internal sealed record ShareObject(string Department, double Share);

internal sealed record DepartmentObject(string Id, string Name, string? Parent, CongruenceObject? Congruence, CongruenceObject? PayCongruence, LocationObject? Location);

internal sealed record CongruenceObject(double Cosine, double AttainableShare);

internal sealed record AlignmentObject(string First, string Second, double Cosine);

internal sealed record GoalObject(string Id, string Name, string Metric, string? Direction, IReadOnlyList<string> Owners, LocationObject? Location);

internal sealed record KpiObject(
    string Id,
    string Kind,
    string Department,
    string Name,
    string Metric,
    string? Direction,
    string? DirectionBasis,
    double Stake,
    LocationObject? Location);

internal sealed record MetricObject(string Id, string Key, TextObject Name, string? Department, bool Recognized);

internal sealed record RuleObject(string Id, string Name, TextObject Title);

internal sealed record TextObject(string En, string? Nl);
