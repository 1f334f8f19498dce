using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Configuration.SettingsTexts;

namespace KpiAlignment.Configuration;

/// <summary>Turns the nodes of a file into settings.</summary>
internal sealed class SettingsBinder(IEnumerable<string>? ruleIds, DiagnosticBag diagnostics)
{
    public static Vocabulary<Severity> SeverityWords { get; } = new(Later("Word.Severity"),
        ("off", Severity.None), ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error),
        ("uit", Severity.None), ("waarschuwing", Severity.Warning), ("fout", Severity.Error));

    private readonly string[] rules = [.. ruleIds ?? BuiltInRules.All.Select(r => r.Descriptor.Id)];

    /// <summary>Where the first file that says something of thresholds says it.</summary>
    public SourceSpan? Thresholds { get; private set; }

    /// <summary>The settings of a file with the file that it extends, as a path, and where it says so; <see langword="null"/> where it is no mapping.</summary>
    public (AlignmentSettings Settings, string? Extends, SourceSpan Place)? Bind(YamlNode root)
    {
        if (Fields.AsMapping(root, Nouns.File, diagnostics) is not { } mapping) return null;
        var fields = new Fields(mapping, Nouns.File, diagnostics, "extends", "rules", "departments", "thresholds", "paths", "limits", "proposals", "catalogs", "baseline");
        if (fields["thresholds"] is not null) Thresholds ??= fields.SpanOf("thresholds");
        var thresholds = Part(fields, "thresholds", "info", "warning", "error", "dependency", "ambiguity");
        var paths = Part(fields, "paths", "length");
        var limits = Part(fields, "limits", "pairs");
        var proposals = Part(fields, "proposals", "share", "goals", "pilot");
        var settings = new AlignmentSettings
        {
            Severities = Severities(fields["rules"]).DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Severity, StringComparer.Ordinal),
            DepartmentSeverities = Departments(fields["departments"]).ToValueList(),
            InfoThreshold = Share(thresholds, "info"),
            WarningThreshold = Share(thresholds, "warning"),
            ErrorThreshold = Share(thresholds, "error"),
            DependencyThreshold = Share(thresholds, "dependency"),
            AmbiguityThreshold = Share(thresholds, "ambiguity"),
            MaxPathLength = (int?)paths?.Number("length", WholeNumber(1, 8)),
            MaxPairsPerMetric = (int?)limits?.Number("pairs", WholeNumber(1, 1_000_000)),
            MaxSharePercent = Percent(proposals, "share", 90),
            MaxPortfolioGoals = (int?)proposals?.Number("goals", WholeNumber(1, 5)),
            PilotPercent = Percent(proposals, "pilot", 100),
            Catalogs = fields.Names("catalogs", Later("Noun.CatalogPath")).Select(c => Beside(c, fields.SpanOf("catalogs"))).OfType<string>().ToValueList(),
            Baseline = fields.Text("baseline") is { } baseline ? Beside(baseline, fields.SpanOf("baseline")) : null,
        };
        return (settings, fields.Text("extends") is { } extends ? Beside(extends, fields.SpanOf("extends")) : null, fields.SpanOf("extends"));
    }

    private static NumberRange WholeNumber(int least, int most) => new(least, most, Say("Range.WholeNumber", least, most));

    private static LocalizedText Quoted(string key) => new($"'{key}'");

    private Fields? Part(Fields fields, string key, params ReadOnlySpan<string> known) =>
        fields[key] is { } node && Fields.AsMapping(node, Quoted(key), diagnostics) is { } mapping ? new Fields(mapping, Quoted(key), diagnostics, known) : null;

    private IEnumerable<(string Id, Severity Severity)> Severities(YamlNode? node)
    {
        if (node is null || Fields.AsMapping(node, Later("Noun.RuleList"), diagnostics) is not { } mapping) yield break;
        foreach (var (key, value) in mapping.Entries)
        {
            if (!rules.Contains(key.Text, StringComparer.Ordinal))
                diagnostics.Error(DiagnosticIds.DanglingReference, key.Span, Say("DanglingReference.Rule", key.Text), Spelling.Nearest(key.Text, rules));
            else if (value is not YamlScalar word || !SeverityWords.TryRead(word.Text, out var severity))
                diagnostics.Error(DiagnosticIds.UnknownWord, value.Span, Say("UnknownWord.Severity"), value is YamlScalar text ? Spelling.Nearest(text.Text, SeverityWords.Words) : null);
            else
                yield return (key.Text, severity);
        }
    }

    private IEnumerable<DepartmentSeverity> Departments(YamlNode? node)
    {
        if (node is null || Fields.AsMapping(node, Quoted("departments"), diagnostics) is not { } mapping) yield break;
        foreach (var (key, value) in mapping.Entries)
        {
            foreach (var (id, severity) in Severities(value)) yield return new DepartmentSeverity(key.Text, id, severity);
        }
    }

    private double? Share(Fields? fields, string key)
    {
        if (fields?[key] is not { } node || Fields.ReadShare(node, key, diagnostics) is not { } share) return null;
        if (share > 0) return share;
        diagnostics.Error(DiagnosticIds.OutOfRange, node.Span, Say("OutOfRange.Zero", key));
        return null;
    }

    private int? Percent(Fields? fields, string key, int most)
    {
        if (Share(fields, key) is not { } share) return null;
        var percent = (int)Math.Round(100 * share);
        if (percent >= 1 && percent <= most) return percent;
        diagnostics.Error(DiagnosticIds.OutOfRange, fields!.SpanOf(key), Say("OutOfRange.Percent", key, most));
        return null;
    }

    // Settings travel with their folder, so that they name what lies there.
    private string? Beside(string path, SourceSpan place)
    {
        if (!Path.IsPathRooted(path)) return Path.Join(Path.GetDirectoryName(place.File), path);
        diagnostics.Error(DiagnosticIds.UnreadableValue, place, Say("UnreadableValue.Place", path));
        return null;
    }
}
