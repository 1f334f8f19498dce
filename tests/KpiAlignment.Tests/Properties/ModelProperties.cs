using System.Text.Json;
using FsCheck;
using KpiAlignment.Model;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;

namespace KpiAlignment.Tests.Properties;

public class ModelProperties
{
    [Holds]
    public void A_period_is_read_back_from_its_text(Period period)
    {
        Assert.True(Period.TryParse(period.ToString(), out var read));
        Assert.Equal(period, read);
    }

    [Holds]
    public void Periods_overlap_where_they_share_a_day(Period a, Period b)
    {
        var days = Enumerable.Range(0, b.End.DayNumber - b.Start.DayNumber + 1).Select(b.Start.AddDays);

        Assert.Equal(days.Any(d => d >= a.Start && d <= a.End), a.Overlaps(b));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    }

    [Holds]
    public void Any_text_is_a_period_or_not(string? text) => Period.TryParse(text, out _);

    [Holds]
    public void A_slug_is_its_own_slug(NonNull<string> name)
    {
        var slug = Slug.Of(name.Get);

        Assert.Equal(slug, Slug.Of(slug));
        Assert.Equal(slug, Slug.Of($"  {name.Get}!"));
        Assert.All(slug, c => Assert.True(c == '-' || char.IsLetterOrDigit(c)));
    }

    [Holds]
    public void A_target_that_is_a_number_keeps_it(NormalFloat number)
    {
        Target target = number.Get;

        Assert.Equal(number.Get, target.Value);
        Assert.Equal(number.Get, Target.Parse(target.Text).Value);
    }

    [Holds]
    public void Any_text_is_a_target(NonNull<string> text) => Assert.Equal(text.Get, Target.Parse(text.Get).Text);

    [Holds]
    public void The_report_as_JSON_holds_every_finding_and_proposal(Organization organization)
    {
        var report = Analyses.Report(organization);
        using var json = JsonDocument.Parse(new JsonReportWriter().ToText(new ReportContent { Report = report }));

        Assert.Equal(JsonReportWriter.Version, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(report.Findings.Select(f => f.Identity), json.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()));
        Assert.Equal(report.Proposals.Select(p => p.Id), json.RootElement.GetProperty("proposals").EnumerateArray().Select(p => p.GetProperty("id").GetString()));
    }
}
