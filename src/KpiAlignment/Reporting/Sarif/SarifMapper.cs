using KpiAlignment.Loading;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Sarif;

/// <summary>Puts a report into the objects of the standard: findings and what the loader had to say are results, with the rules behind them.</summary>
internal sealed class SarifMapper
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Version = "2.1.0";

    private readonly ReportContent content;
    private readonly IReadOnlyList<SarifRule> rules;
    private readonly Dictionary<string, int> indices;

    private SarifMapper(ReportContent content)
    {
        this.content = content;
        rules = [.. SarifRules.Of(content)];
        indices = rules.Index().ToDictionary(r => r.Item.Id, r => r.Index, StringComparer.Ordinal);
    }

    public static SarifLog Map(ReportContent content) => new(Schema, Version, [new SarifMapper(content).Run()]);

    private SarifRun Run() => new(
        new SarifTool(new SarifToolComponent(
            "KpiAlignment",
            typeof(SarifMapper).Assembly.GetName().Version!.ToString(3),
            new SarifText("Finds objectives that set departments against each other."),
            rules)),
        [new SarifInvocation(content.Report is not null)],
        content.Culture.TwoLetterISOLanguageName == LocalizedText.DutchCulture.TwoLetterISOLanguageName ? "nl" : "en",
        "utf16CodeUnits",
        new Dictionary<string, SarifArtifactLocation> { [SarifLocations.Root] = new(null, Description: new SarifText("The folder in which the files were named.")) },
        [.. content.Diagnostics.Select(Map), .. Findings(), .. Suppressed()]);

    private SarifResult Map(LoadDiagnostic diagnostic) => new(
        diagnostic.Id,
        indices[diagnostic.Id],
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        Text(diagnostic.Message.In(content.Culture)),
        null,
        SarifLocations.Of(diagnostic.Location) is { } location ? [new SarifLocation(null, location, null, null)] : null,
        null,
        null,
        null,
        null,
        null);

    private IEnumerable<SarifResult> Suppressed() =>
        from suppressed in content.Report?.Suppressed ?? []
        let suppression = suppressed.Suppression
        let justification = suppression?.Reason is { } reason ? SarifRules.Plain(reason) : null
        select Map(suppressed.Finding, content.Report!, null) with { Suppressions = [new SarifSuppression(suppression is null ? "external" : "inSource", justification)] };

    private IEnumerable<SarifResult> Findings()
    {
        if (content.Report is not { } report) return [];
        if (content.Comparison is not { } comparison) return report.Findings.Select(f => Map(f, report, null));
        var fresh = Identities(comparison.New);
        var changed = Identities(comparison.Worse.Concat(comparison.Better).Select(c => c.After));
        return report.Findings
            .Select(f => Map(f, report, fresh.Contains(f.Identity) ? "new" : changed.Contains(f.Identity) ? "updated" : "unchanged"))
            .Concat(comparison.Gone.Select(f => Map(f, comparison.Before, "absent")));
    }

    private SarifResult Map(Finding finding, AlignmentReport report, string? baseline)
    {
        var objectives = finding.Objectives.Where(o => o.Source != finding.Location && o.Source.IsKnown).DistinctBy(o => o.Source);
        var flows = CausalChains.Of(finding, report.Analysis).Telling.Select(Flow).ToArray();
        var related = objectives.Select((o, i) => new SarifLocation(i + 1, SarifLocations.Of(o.Source), null, Text($"{o.Department.Name}: {o.Name}"))).ToArray();
        return new SarifResult(
            finding.RuleId,
            indices[finding.RuleId],
            SarifRules.Level(finding.Severity),
            Text(finding.Message.In(content.Culture)),
            Round(100 * finding.Strength),
            Locations(finding),
            related.Length == 0 ? null : related,
            flows.Length == 0 ? null : flows,
            Fingerprints(Fingerprint.Of(finding)),
            baseline,
            new SarifProperties(
                Round(finding.Strength),
                Round(finding.Confidence),
                finding.Assumptions.Count == 0 ? null : [.. finding.Assumptions.Select(a => SafeText.Of(a.In(content.Culture)))]));
    }

    // A model that was built in code has no files, but its departments have names.
    private static SarifLocation[]? Locations(Finding finding)
    {
        var departments = finding.Departments.Select(d => new SarifLogicalLocation(SafeText.Of(d.Name), d.Id, "department")).ToArray();
        var place = SarifLocations.Of(finding.Location);
        return place is null && departments.Length == 0 ? null : [new SarifLocation(null, place, departments.Length == 0 ? null : departments, null)];
    }

    // An influence of the catalogue stands in no file of the organisation; the objective that it leads to does.
    private SarifCodeFlow Flow(CausalChain chain) => new([new SarifThreadFlow(
    [
        .. chain.Write(content.Culture).Select((step, i) => new SarifThreadFlowLocation(new SarifLocation(
            null,
            SarifLocations.Of(i > 0 && chain.Witness.Influences[i - 1] is { Evidence: Evidence.Declared or Evidence.Measured } cause ? cause.Source : chain.Objective.Source),
            null,
            Text(step)))),
    ])]);

    // GitHub matches alerts by the second, made of the code around them where it is left out (docs.github.com, SARIF support for code scanning).
    private static Dictionary<string, string> Fingerprints(string fingerprint) => new(StringComparer.Ordinal)
    {
        ["findingIdentity/v1"] = fingerprint,
        ["primaryLocationLineHash"] = fingerprint,
    };

    private static HashSet<string> Identities(IEnumerable<Finding> findings) => findings.Select(f => f.Identity).ToHashSet(StringComparer.Ordinal);

    private static double Round(double value) => Math.Round(value, 4) + 0.0;

    private static SarifText Text(string text) => new(SarifRules.Plain(text));
}
