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
            Assert.True(edited is { Count: 1 }, $"'{proposal.Message}' can't be put into:\n{text}");
            var after = Analyses.Findings(OrganizationLoader.Parse(edited[0].Text, "o.yaml").Organization!);
            Assert.Equal(Analyses.Fingerprints(Analyses.Findings(proposal.Change!.Apply(loaded))), Analyses.Fingerprints(after));
            Assert.All(proposal.Resolves, f => Assert.DoesNotContain(after, a => a.Identity == f.Identity && a.Severity >= Severity.Warning));
        }

        return true.Classify(proposals.Length > 0, "proposals");
    }
}
