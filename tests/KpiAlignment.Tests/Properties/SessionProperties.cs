using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Model;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Rules;
using KpiAlignment.Tests.Properties.Generators;

namespace KpiAlignment.Tests.Properties;

/// <summary>A session has a model: analysing the whole organisation after each edit.</summary>
public class SessionProperties
{
    [Holds(MaxTest = 300)]
    public Property After_each_edit_a_session_finds_what_a_whole_analysis_finds(NonNegativeInt seed, PositiveInt districts, NonNegativeInt[] edits)
    {
        var organization = OrganizationGenerator.Districts(seed.Get, 1 + (districts.Get % 5));
        var session = Analyses.Analyzer.StartSession(organization);
        var (changed, kept) = (0, 0);
        foreach (var edit in edits)
        {
            var kind = OrganizationEdits.Kinds[edit.Get % OrganizationEdits.Kinds.Count];
            var edited = kind.Make(new OrganizationEdits(new Random(edit.Get)), organization);
            var before = session.Report.Findings.ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
            var findings = session.Update(edited).Findings;

            AssertSame(Analyses.Findings(edited), findings, kind.Name);
            if (!ReferenceEquals(edited, organization)) changed++;
            if (kind.KeepsNames && findings.Any(before.Contains)) kept++;
            organization = edited;
        }

        return true.Classify(changed > 3, "more than three edits").Classify(kept > 0, "findings kept over an edit");
    }

    [Holds(MaxTest = 100)]
    public void What_is_found_when_it_is_asked_for_is_what_a_whole_analysis_tells(NonNegativeInt seed, NonNegativeInt[] edits)
    {
        var organization = OrganizationGenerator.Districts(seed.Get, 2);
        var session = Analyses.Analyzer.StartSession(organization);
        foreach (var edit in edits)
        {
            organization = OrganizationEdits.Kinds[edit.Get % OrganizationEdits.Kinds.Count].Make(new OrganizationEdits(new Random(edit.Get)), organization);
            session.Update(organization);
        }

        Assert.Equal(Json(Analyses.Report(organization)), Json(session.Report));
    }

    private static void AssertSame(ValueList<Finding> expected, ValueList<Finding> actual, string after)
    {
        var (all, some) = (expected.Select(Everything).ToArray(), actual.Select(Everything).ToArray());
        Assert.True(all.SequenceEqual(some), $"After an edit of the {after}, only the whole analysis finds\n{string.Join('\n', all.Except(some))}\nand only the session\n{string.Join('\n', some.Except(all))}");
    }

    private static string Everything(Finding finding) =>
        $"{finding.Identity} {finding.Severity} {finding.Strength:R} {finding.Confidence:R} {finding.Message} {finding.Location} {finding.Departments.Count} {string.Join(',', finding.Objectives)} "
        + $"{string.Join(',', finding.Contentions.Select(c => $"{c.First}×{c.Second} {c.Pressure:R} {c.Kind}"))} {string.Join(';', finding.Witnesses.Select(w => $"{w.Start.Key} {w.SignedStrength:R} {string.Join(',', w.Influences.Select(i => i.To.Key))}"))}";

    private static string Json(AlignmentReport report) => new JsonReportWriter().ToText(new ReportContent { Report = report });
}
