using System.Text.Json.Serialization;

namespace KpiAlignment.Reporting.Sarif;

// The objects of the standard, named and described by its chapter 3; those properties of them that reports fill in.

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyList<SarifInvocation> Invocations,
    string Language,
    string ColumnKind,
    IReadOnlyDictionary<string, SarifArtifactLocation> OriginalUriBaseIds,
    IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifToolComponent Driver);

internal sealed record SarifToolComponent(string Name, string SemanticVersion, SarifText ShortDescription, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id,
    string? Name,
    SarifText? ShortDescription,
    SarifText? FullDescription,
    SarifText? Help,
    Uri? HelpUri,
    SarifConfiguration? DefaultConfiguration);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifInvocation(bool ExecutionSuccessful);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    double? Rank,
    IReadOnlyList<SarifLocation>? Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    IReadOnlyList<SarifCodeFlow>? CodeFlows,
    IReadOnlyDictionary<string, string>? PartialFingerprints,
    string? BaselineState,
    SarifProperties? Properties,
    IReadOnlyList<SarifSuppression>? Suppressions = null);

internal sealed record SarifSuppression(string Kind, string? Justification);

internal sealed record SarifProperties(double Strength, double Confidence, IReadOnlyList<string>? Assumptions);

internal sealed record SarifText(string Text, string? Markdown = null);

internal sealed record SarifLocation(int? Id, SarifPhysicalLocation? PhysicalLocation, IReadOnlyList<SarifLogicalLocation>? LogicalLocations, SarifText? Message);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifactLocation(string? Uri, string? UriBaseId = null, SarifText? Description = null);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

internal sealed record SarifLogicalLocation(string Name, string FullyQualifiedName, string Kind);

internal sealed record SarifCodeFlow(IReadOnlyList<SarifThreadFlow> ThreadFlows);

internal sealed record SarifThreadFlow(IReadOnlyList<SarifThreadFlowLocation> Locations);

internal sealed record SarifThreadFlowLocation(SarifLocation Location);
