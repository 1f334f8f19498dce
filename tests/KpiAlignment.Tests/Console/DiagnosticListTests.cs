namespace KpiAlignment.Tests.Console;

public class DiagnosticListTests
{
    [Fact]
    public void Shows_twenty_warnings_and_says_how_many_more()
    {
        var lines = Lines(ConsoleRun.OfYaml(WithWarnings(25)));

        Assert.Equal(21, lines.Length);
        Assert.All(lines[..20], l => Assert.Contains(" warning ", l, StringComparison.Ordinal));
        Assert.Equal("… and 5 more, all warnings; --all shows everything.", lines[20]);
    }

    [Fact]
    public void Shows_an_error_behind_many_warnings()
    {
        var lines = Lines(ConsoleRun.OfYaml(WithWarnings(25) + "handoffs: [{ from: A, to: Nobody, deliverable: d }]\n"));

        Assert.Equal(21, lines.Length);
        Assert.Contains(" error KPA031: ", lines[19], StringComparison.Ordinal);
        Assert.Equal("… and 6 more, all warnings; --all shows everything.", lines[20]);
    }

    [Fact]
    public void Shows_everything_when_asked() => Assert.Equal(25, Lines(ConsoleRun.OfYaml(WithWarnings(25), "--all")).Length);

    [Fact]
    public void Says_how_many_errors_it_leaves_out()
    {
        var handoffs = string.Concat(Enumerable.Range(1, 23).Select(i => $"  - {{ from: A, to: Nobody {i}, deliverable: d }}\n"));

        Assert.Equal("… and 3 more, 3 of them errors; --all shows everything.", Lines(ConsoleRun.OfYaml($"organization: X\ndepartments: [A]\nhandoffs:\n{handoffs}"))[20]);
    }

    // A key with nothing behind it is a warning.
    private static string WithWarnings(int warnings) =>
        "organization: X\nlanguage: en\ndepartments:\n  - name: A\n    kpis: []\n"
        + string.Concat(Enumerable.Range(1, warnings).Select(i => $"  - name: D{i}\n    kpis:\n"));

    private static string[] Lines(ConsoleRun run) => run.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
