using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Editing;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

public class EditingProperties
{
    [Holds]
    public Property What_is_applied_gives_the_figures_that_were_announced(Organization organization)
    {
        var text = OrganizationWriter.ToYaml(organization);
        var loaded = OrganizationLoader.Parse(text, "o.yaml").Organization!;
        var proposals = Analyses.Report(loaded).Proposals.Where(p => p.IsVerified).ToArray();
        foreach (var proposal in proposals)
        {
            var edited = OrganizationEditor.Apply(loaded, proposal.Change!, new Dictionary<string, string> { ["o.yaml"] = text });
            Assert.True(edited.Refusal is null, $"'{proposal.Message}' can't be put into:\n{text}");
            var after = Analyses.Findings(OrganizationLoader.Parse(edited.Files.Single().Text, "o.yaml").Organization!);
            Assert.Equal(Analyses.Fingerprints(Analyses.Findings(proposal.Change!.Apply(loaded))), Analyses.Fingerprints(after));
            Assert.All(proposal.Resolves, f => Assert.DoesNotContain(after, a => a.Identity == f.Identity && a.Severity >= Severity.Warning));
        }

        return true.Classify(proposals.Length > 0, "proposals");
    }

    [Holds]
    public Property What_is_adopted_at_once_is_all_there(Organization organization)
    {
        var text = OrganizationWriter.ToYaml(organization);
        var loaded = OrganizationLoader.Parse(text, "o.yaml").Organization!;
        var steps = Analyses.Report(loaded).Plan.Steps.Where(p => p.IsVerified).ToArray();
        if (steps.Length < 2) return true.Classify(false, "several");
        var edited = OrganizationEditor.Apply(loaded, [.. steps.Select(s => s.Change!)], new Dictionary<string, string> { ["o.yaml"] = text });
        if (edited.Organization is { } after)
        {
            Assert.All(steps.SelectMany(s => s.Change!.Goals), g => Assert.All(g.Owners, o => Assert.Contains(o.Department, after.Goals.Single(x => x.Id == g.Id).Owners.Select(x => x.Department))));
            Assert.All(steps.SelectMany(s => s.Change!.Departments), d => Assert.Superset(d.Kpis.Select(k => k.Id).ToHashSet(), after.Departments.Single(x => x.Id == d.Id).Kpis.Select(k => k.Id).ToHashSet()));
        }

        return (edited.Organization is null == edited.Refusal is not null).Classify(edited.Organization is not null, "several").Classify(edited.Refusal is not null, "contradict");
    }
}
