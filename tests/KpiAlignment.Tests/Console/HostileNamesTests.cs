using System.Globalization;
using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

/// <summary>Whatever names say, they are only read.</summary>
public class HostileNamesTests
{
    // ESC, BEL, C1 controls, line ends, marks that turn or hide what is read, a lone half of a pair, and markup.
    private const string Names =
        """
        organization: "Org [red]x[/] \e[31mred\u202Egnp"
        language: en
        mission: "[link=https://example.org]click[/] \u009B2J"
        departments:
          - name: "Mar[bold]keting\e]0;title\a"
            kpis: [{ name: "Wid[/]gets\u2066\u200B", direction: increase }, "Odd {0} [yellow]\uFEFFone"]
          - name: "Sa\tles\nTwo\rThree\u2028Four"
            kpis: [{ name: "Gad[[gets]]\u2029", direction: increase }]
        influences:
          - { from: "Wid[/]gets\u2066\u200B", to: "Gad[[gets]]\u2029", effect: decreases, strength: strong }
        """;

    [Fact]
    public void Nothing_but_text_and_line_ends_reaches_the_terminal()
    {
        var run = ConsoleRun.OfYaml(Names, "--all");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        AssertHarmless(run.Output.ReplaceLineEndings("\n"));
        AssertHarmless(run.Error.ReplaceLineEndings("\n"));
        Assert.Contains(@"Org [red]x[/] \u001B[31mred\u202Egnp", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"[link=https://example.org]click[/] \u009B2J", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"Mar[bold]keting\u001B]0;title\u0007 × Sa les Two Three\u2028Four", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gad[[gets]]", run.Output, StringComparison.Ordinal);
        Assert.Contains(@"Odd {0} [yellow]\uFEFFone", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_harmless_to_a_terminal_too() => AssertHarmless(ConsoleRun.OfYaml(Names, "--format", "json").Output.ReplaceLineEndings("\n"));

    [Fact]
    public void Diagnostics_are_harmless()
    {
        var run = ConsoleRun.OfYaml("organization: X\ndepartments:\n  - name: A\n    parent: \"\\e[31m\\u202Ered\"\n");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        AssertHarmless(run.Error.ReplaceLineEndings("\n"));
        Assert.Contains(@"\u202Ered", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_argument_is_shown_harmlessly() => AssertHarmless(ConsoleRun.Of("analyze", "x", "--format", "\u001b[31m\u202e").Error.ReplaceLineEndings("\n"));

    private static void AssertHarmless(string text) => Assert.DoesNotContain(
        text.EnumerateRunes(),
        r => r.Value != '\n' && CharUnicodeInfo.GetUnicodeCategory(r.Value)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
