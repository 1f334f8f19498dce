using System.Text.Json;
using KpiAlignment.Console;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Console;

public class RuleCommandsTests
{
    public static TheoryData<string> Ids => [.. BuiltInRules.All.Select(r => r.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Explains_every_rule(string id)
    {
        var run = ConsoleRun.Of("explain", id, "--lang", "nl");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains(BuiltInRules.All.Single(r => r.Descriptor.Id == id).Descriptor.Title.Dutch!, string.Join(' ', run.Output.Split('\n')), StringComparison.Ordinal);
        Assert.Contains("Waarom het ertoe doet", run.Output, StringComparison.Ordinal);
        Assert.Contains("    departments:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('#', run.Output.Split("Voorbeeld")[0]);
    }

    [Theory]
    [InlineData("kpa103", "KPA103 TugOfWar")]
    [InlineData("103", "KPA103 TugOfWar")]
    [InlineData("tugofwar", "KPA103 TugOfWar")]
    [InlineData("KPA022", "KPA022 WrongType")]
    public void Finds_a_page_by_whatever_people_remember(string wanted, string title) =>
        Assert.Contains(title, ConsoleRun.Of("explain", wanted).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("TugOffWar", "There is no rule or diagnostic “TugOffWar”. Did you mean KPA103 (TugOfWar)?")]
    [InlineData("\u202Exyz-and-more", @"There is no rule or diagnostic “\u202Exyz-and-more”; kpi-alignment rules lists the rules.")]
    public void Says_what_was_probably_meant(string wanted, string said)
    {
        var run = ConsoleRun.Of("explain", wanted, "--lang", "en");

        Assert.Equal((ExitCode.BadInput, "", $"kpi-alignment: {said}"), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void Lists_the_rules()
    {
        var lines = ConsoleRun.Of("rules", "--lang", "en").Output.Split('\n');

        Assert.Equal(BuiltInRules.All.Select(r => r.Descriptor.Id), lines.Where(l => l.StartsWith("KPA", StringComparison.Ordinal)).Select(l => l[..6]));
        Assert.Contains(lines, l => l.TrimEnd() == "KPA104  Strong help and strong harm at once  AmbiguousTradeOff · by strength, at most warning");
    }

    [Fact]
    public void Lists_the_rules_for_programs()
    {
        using var document = JsonDocument.Parse(ConsoleRun.Of("rules", "--format", "json").Output);
        var rules = document.RootElement.EnumerateArray().ToArray();

        Assert.Equal(BuiltInRules.All.Select(r => r.Descriptor.Id), rules.Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("warning", rules.Single(r => r.GetProperty("id").GetString() == RuleIds.AmbiguousTradeOff).GetProperty("maxSeverity").GetString());
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _kpi_alignment kpi-alignment")]
    [InlineData("ZSH", "bashcompinit")]
    public void Completion_is_a_script_for_the_shell(string shell, string line) =>
        Assert.Contains(line, ConsoleRun.Of("completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void The_command_completes_itself() =>
        Assert.Equal("markdown mermaid msbuild html", string.Join(' ', ConsoleRun.Of("[suggest:20]", "analyze x --format m").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
}
