using KpiAlignment.Loading;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Reporting.JUnit;

internal enum Outcome
{
    Passed,
    Skipped,
    Failure,
    Error,
}

internal sealed record TestSuite(string Id, string Name, IReadOnlyList<TestCase> Tests);

internal sealed record TestCase(string Name, Outcome Outcome = Outcome.Passed, string Severity = "", string Message = "", string Details = "");

/// <summary>Tells a report as tests. What a test is called holds no figures, so that a build server can follow it from build to build.</summary>
internal sealed class TestSuites
{
    private readonly ReportContent content;
    private readonly FindingNames names;
    private readonly ProposalNumbers? numbers;

    private TestSuites(ReportContent content)
    {
        this.content = content;
        names = new FindingNames(content.Culture, content.Report?.Rules ?? []);
        numbers = content.Report is { } report ? new ProposalNumbers(report) : null;
    }

    public static IEnumerable<TestSuite> In(ReportContent content) => new TestSuites(content).All();

    private IEnumerable<TestSuite> All()
    {
        yield return Files();
        if (content.Report is not { } report) yield break;
        var findings = report.AllFindings.ToLookup(f => f.RuleId, StringComparer.Ordinal);
        var accepted = report.Suppressed.ToDictionary<SuppressedFinding, Finding>(s => s.Finding, ReferenceEqualityComparer.Instance);
        foreach (var rule in report.Rules)
        {
            var title = SafeText.Of(names.Title(rule.Id));
            var found = findings[rule.Id].ToArray();
            yield return new TestSuite(rule.Id, $"{rule.Id} {title}", found.Length == 0 ? [new TestCase(title)] : [.. Tests(report, found, accepted)]);
        }
    }

    private TestSuite Files()
    {
        var name = JUnitTexts.Get("Files").In(content.Culture);
        TestCase[] tests =
        [
            .. content.Diagnostics.Select(d => new TestCase(
                SafeText.Of(d.ToString()),
                d.Severity == DiagnosticSeverity.Error ? Outcome.Error : Outcome.Passed,
                Word(d.Severity),
                SafeText.Of(d.Message.In(content.Culture)),
                SafeText.Of(d.Location.ToString()))),
        ];
        return new TestSuite("files", name, tests.Length == 0 ? [new TestCase(name)] : tests);
    }

    // Two findings of one rule may be about the same departments and the same metric; then the fingerprint tells them apart.
    private IEnumerable<TestCase> Tests(AlignmentReport report, Finding[] found, Dictionary<Finding, SuppressedFinding> accepted)
    {
        var called = found.ToLookup(Name, StringComparer.Ordinal);
        return found.Select(f => new TestCase(
            called[Name(f)].Count() == 1 ? Name(f) : $"{Name(f)} [{Fingerprint.Of(f)}]",
            accepted.ContainsKey(f) ? Outcome.Skipped : f.Severity >= Severity.Warning ? Outcome.Failure : Outcome.Passed,
            Word(f.Severity),
            SafeText.Of(accepted.TryGetValue(f, out var known) ? names.WhyAccepted(known) : f.Message.In(content.Culture)),
            string.Join('\n', Details(report, f).Select(SafeText.Of))));
    }

    private string Name(Finding finding) =>
        SafeText.Of(string.Join(": ", new[] { names.Who(finding), names.About(finding) }.Where(part => part.Length > 0).Distinct()));

    private IEnumerable<string> Details(AlignmentReport report, Finding finding)
    {
        if (finding.Location.IsKnown) yield return finding.Location.ToString();
        yield return string.Format(content.Culture, JUnitTexts.Get("Strength").In(content.Culture), names.Percent(finding.Strength), names.Percent(finding.Confidence));
        foreach (var chain in CausalChains.Of(finding, report.Analysis).Telling) yield return string.Join(' ', chain.Write(content.Culture));
        foreach (var assumption in finding.Assumptions) yield return assumption.In(content.Culture);
        if (numbers?.Resolving([finding]) is { } proposal) yield return $"⇒ {proposal.Message.In(content.Culture)}";
    }

    private static string Word<T>(T severity)
        where T : struct, Enum => severity.ToString().ToLowerInvariant();
}
