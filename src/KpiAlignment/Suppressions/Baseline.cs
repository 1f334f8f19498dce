using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using KpiAlignment.Loading;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Suppressions;

/// <summary>
/// The findings that were there when an organisation began to use the analyser: they stay quiet, so that new ones stand out, until they are resolved.
/// Findings are known by their identity, so lines may move. A finding that has become more severe is reported again.
/// </summary>
public sealed partial class Baseline
{
    /// <summary>The version of the format of the file.</summary>
    public const int Version = 1;

    private readonly Dictionary<string, Severity> known;

    private Baseline(IEnumerable<KeyValuePair<string, Severity>> known) => this.known = known.ToDictionary(StringComparer.Ordinal);

    /// <summary>The baseline that holds nothing.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>How many findings it holds.</summary>
    public int Count => known.Count;

    /// <summary>A baseline of findings.</summary>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new Baseline(findings.DistinctBy(f => f.Identity).Select(f => KeyValuePair.Create(f.Identity, f.Severity)));
    }

    /// <summary>Reads a baseline from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fault">What is wrong with it; <see langword="null"/> where nothing is.</param>
    /// <returns>The baseline, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Baseline? Load(string path, out LoadDiagnostic? fault)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var diagnostics = new DiagnosticBag(1);
        LocalizedMessage? why = null;
        var baseline = OrganizationFiles.Read(path, LoadOptions.Default, diagnostics) is { } bytes && Utf8.IsValid(bytes) ? TryParse(Encoding.UTF8.GetString(bytes), out why) : null;
        fault = baseline is not null ? null : diagnostics.HasErrors ? diagnostics.Sorted()[0]
            : new LoadDiagnostic(DiagnosticIds.Unreadable, DiagnosticSeverity.Error, SuppressionTexts.Say("Unreadable.Baseline", why ?? SuppressionTexts.Say("Baseline.NoText")), new SourceSpan(path, 1, 1, 1, 1));
        return baseline;
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <param name="fault">What is wrong with it, and where; <see langword="null"/> where nothing is.</param>
    /// <returns>The baseline, or <see langword="null"/>.</returns>
    public static Baseline? TryParse(string json, out LocalizedMessage? fault)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (HalfCharacter().Match(json) is { Success: true } half)
        {
            fault = SuppressionTexts.Say("Baseline.NoJson", json.AsSpan(0, half.Index).Count('\n') + 1);
            return null;
        }

        try
        {
            var document = JsonSerializer.Deserialize(json, BaselineJsonContext.Readable.BaselineDocument);
            fault = document is not { Findings: { } entries } || entries.Any(e => e?.Identity is null) ? SuppressionTexts.Say("Baseline.NoList")
                : document.Version != Version ? SuppressionTexts.Say("Baseline.OtherVersion", document.Version, Version)
                : entries.FirstOrDefault(e => !(Enum.TryParse<Severity>(e.Severity, ignoreCase: true, out var severity) && Enum.IsDefined(severity))) is { } odd ? SuppressionTexts.Say("Baseline.NoSeverity", odd.Severity ?? "")
                : null;
            return fault is null ? new Baseline(document!.Findings!.DistinctBy(e => e.Identity).Select(e => KeyValuePair.Create(e.Identity!, Enum.Parse<Severity>(e.Severity!, ignoreCase: true)))) : null;
        }
        catch (JsonException wrong)
        {
            fault = SuppressionTexts.Say("Baseline.NoJson", wrong.LineNumber + 1 ?? 1);
            return null;
        }
    }

    /// <summary>Whether a finding is known, and no more severe than it was.</summary>
    public bool Holds(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return known.TryGetValue(finding.Identity, out var was) && finding.Severity <= was;
    }

    /// <summary>This baseline without what is gone: it shrinks as findings are resolved, and takes in nothing new.</summary>
    /// <param name="findings">All that is found now.</param>
    public Baseline Shrunk(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new Baseline(findings.DistinctBy(f => f.Identity).Where(f => known.ContainsKey(f.Identity)).Select(f => KeyValuePair.Create(f.Identity, f.Severity < known[f.Identity] ? f.Severity : known[f.Identity])));
    }

    /// <summary>The baseline as a text for a file, sorted, so that changes to it are easy to read.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new BaselineDocument(Version, [.. known.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => new BaselineEntry(k.Key, $"{k.Value}".ToLowerInvariant()))]),
        BaselineJsonContext.Readable.BaselineDocument) + "\n";

    // The JSON reader takes no text with half of a character, and has no line for it.
    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex HalfCharacter();
}
