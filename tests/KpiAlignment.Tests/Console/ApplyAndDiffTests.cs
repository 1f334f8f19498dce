using KpiAlignment.Console;
using KpiAlignment.Loading;
using KpiAlignment.Rules;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Console;

public class ApplyAndDiffTests
{
    private static readonly string sample = Sample.PathOf("voorbeeld.yaml");

    [Fact]
    public void What_is_applied_is_gone_from_the_next_report()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("after.yaml", "");

        var applied = ConsoleRun.Of("apply", sample, "1", "--output", file);

        Assert.Equal(ExitCode.Clean, applied.ExitCode);
        Assert.StartsWith("Toegepast: ", applied.Error, StringComparison.Ordinal);
        Assert.Empty(applied.Output);
        Assert.Contains("# Een organisatie die u vast herkent", File.ReadAllText(file), StringComparison.Ordinal);
        var diff = ConsoleRun.Of("diff", sample, file, "--all");
        Assert.Equal(ExitCode.Clean, diff.ExitCode);
        var words = string.Join(' ', diff.Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"Beter \(.*touwtrekken om “Drempel voor leadkwalificatie” \(9%\) · KPA103, eerst ERNSTIG 80%.*Verdwenen \(.*Sales is voor “Leadkwaliteit” afhankelijk van Marketing \(100%\)", words);
        Assert.Matches(@"Samenhang \d+ → \d+ van 100 \(\+\d+\)", words);
        Assert.Equal(ExitCode.Findings, ConsoleRun.Of("diff", file, sample).ExitCode);
    }

    [Fact]
    public void A_proposal_goes_by_its_id_too()
    {
        var id = Sample.Analyze("voorbeeld.yaml").Proposals[0].Id;

        Assert.Equal(ConsoleRun.Of("apply", sample, "1").Output, ConsoleRun.Of("apply", sample, id).Output);
    }

    [Theory]
    [InlineData("9999", "Er is geen voorstel '9999'")]
    [InlineData("0", "Er is geen voorstel '0'")]
    [InlineData("none", "Er is geen voorstel 'none'")]
    public void A_proposal_that_is_not_there_is_bad_input(string proposal, string said)
    {
        var run = ConsoleRun.Of("apply", sample, proposal);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void What_people_do_changes_no_file()
    {
        var proposals = Sample.Analyze("voorbeeld.yaml").Proposals;
        var number = proposals.ToList().FindIndex(p => p.Change is null) + 1;

        Assert.Contains("verandert niets in de bestanden", ConsoleRun.Of("apply", sample, $"{number}").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("voorbeeld.yaml", 1.0 / 7.5)]
    [InlineData("example.yaml", 1.0 / 7.5)]
    [InlineData("gemeente.yaml", .25)]
    public void The_whole_plan_is_adopted_at_once(string name, double left)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("after.yaml", "");
        var steps = Sample.Analyze(name).Plan.Steps.Select((step, i) => (step, Number: $"{i + 1}")).Where(s => s.step.IsVerified).Select(s => s.Number).ToArray();

        var applied = ConsoleRun.Of(["apply", Sample.PathOf(name), .. steps, "--output", file]);

        Assert.Equal((ExitCode.Clean, steps.Length + 1), (applied.ExitCode, applied.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        var (before, after) = (Sample.Analyze(name), AlignmentAnalyzer.Default.Analyze(OrganizationLoader.Load(file).Organization!));
        // The README says so of the example.
        Assert.InRange((double)after.Findings.Count(f => f.Severity >= Severity.Warning) / before.Findings.Count(f => f.Severity >= Severity.Warning), 0, left);
        Assert.True(after.Score.Value > before.Score.Value + 20);
        Assert.Matches($"{before.Score.Value:0}.*{after.Score.Value:0}", applied.Error.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_folder_whose_mission_stands_alone_is_edited_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mission.yaml", "organization: X\nmission: To be there\n");
        var file = folder.Write("departments.yaml", File.ReadAllText(sample).Split('\n').SkipWhile(l => !l.StartsWith("goals:", StringComparison.Ordinal)).Aggregate("", (all, line) => $"{all}{line}\n"));

        var applied = ConsoleRun.Of("apply", Path.GetDirectoryName(file)!, "1", "--in-place");

        Assert.Equal(ExitCode.Clean, applied.ExitCode);
    }

    [Fact]
    public void In_place_the_file_itself_changes()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("o.yaml", File.ReadAllText(sample));

        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("apply", file, "1", "--in-place").ExitCode);

        Assert.Equal(ConsoleRun.Of("apply", sample, "1").Output, File.ReadAllText(file));
    }

    // Each time the first step that changes the files: after a few there is none left, and the score has never fallen.
    [Theory]
    [InlineData("voorbeeld.yaml")]
    [InlineData("example.yaml")]
    [InlineData("manufacturer.yaml")]
    public void Applying_what_is_offered_in_turn_converges(string name)
    {
        var organization = OrganizationLoader.Load(Sample.PathOf(name)).Organization!;
        var (report, steps) = (AlignmentAnalyzer.Default.Analyze(organization), 0);
        while (report.Proposals.FirstOrDefault(p => p.IsVerified) is { Change: { } change })
        {
            Assert.True(++steps <= 40, "There is no end to it.");
            organization = change.Apply(organization);
            var after = AlignmentAnalyzer.Default.Analyze(organization);
            Assert.True(after.Findings.Count(f => f.Severity >= Severity.Warning) < report.Findings.Count(f => f.Severity >= Severity.Warning));
            report = after;
        }

        Assert.InRange(steps, 3, 40);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

        public string Write(string name, string text)
        {
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllText(file, text);
            return file;
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
