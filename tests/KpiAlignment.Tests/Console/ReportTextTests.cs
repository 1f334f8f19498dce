namespace KpiAlignment.Tests.Console;

/// <summary>What a manager is to see, on organisations of which that can be told without running anything.</summary>
public class ReportTextTests
{
    [Fact]
    public void A_pursuit_is_drawn_the_way_the_pursuer_pushes()
    {
        Assert.Contains("▲ Widgets → ▼ Gadgets: bad for B", Lines(ConsoleYaml.Pursuit("0.5")));
        Assert.Contains("▼ Widgets → ▼ Gadgets: bad for B", Lines(ConsoleYaml.Pursuit("0.5", "decrease")));
    }

    [Fact]
    public void A_lever_is_drawn_from_more_of_it_for_each_camp()
    {
        var lines = Lines(Lever("A", "B"));

        Assert.Contains("▲ Lever → ▲ Made by A: good for A", lines);
        Assert.Contains("▲ Lever → ▼ Made by B: bad for B", lines);
    }

    [Fact]
    public void Of_many_departments_the_head_names_the_hardest_pair_and_the_chains_are_those_of_the_camps()
    {
        var lines = Lines(Lever("A, C, E, G", "B, D, F"));

        Assert.Contains(lines, l => l.StartsWith("SERIOUS A × B + 5  strength 80%, certainty 100% · KPA103", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(l => l.StartsWith("▲ Lever → ", StringComparison.Ordinal)));
        Assert.Contains("… and the chains of 5 more departments", lines);
        Assert.Equal(7, Lines(Lever("A, C, E, G", "B, D, F"), "--all").Count(l => l.StartsWith("▲ Lever → ", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_lines_tell_between_whom_it_is_worst_and_where_to_begin()
    {
        var lines = Lines(Lever("A", "B"));

        Assert.Equal("Departments 2 · KPIs 2 · pairs at odds 1, seriously 1 · findings to act on 1, to know 0", lines[2]);
        Assert.StartsWith("Alignment 51 of 100: no opposition 20 · no silos ", lines[3], StringComparison.Ordinal);
        Assert.Equal("The lowest is no opposition: A 20, B 20.", lines[4]);
        Assert.Equal("The hardest clashes: A × B 80%", lines[5]);
        Assert.StartsWith("Begin with (proposal 1): ", lines[6], StringComparison.Ordinal);
        Assert.Contains("⇒ proposal 1", lines);
        Assert.Contains(lines, l => l.StartsWith("Resolves: tug of war over “Lever” (80%)", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_understood_is_listed_once_by_department()
    {
        var output = ConsoleRun.OfYaml(
            """
            organization: X
            language: en
            departments:
              - name: A
                kpis: [Zorkle, { name: Blarg, direction: increase }]
              - name: B
                kpis: [Frob]
            """).Output;

        Assert.Contains("Not understood", output, StringComparison.Ordinal);
        Assert.Contains("    A (2): Blarg, Zorkle\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("    B (1): Frob\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(new[] { "Zorkle", "Blarg", "Frob" }, name => Assert.Equal(2, output.Split(name).Length));
        Assert.All(new[] { "“metric:”", "“direction:”", "influence" }, help => Assert.Contains(help, output, StringComparison.Ordinal));
    }

    [Fact]
    public void What_two_departments_measure_is_understood_without_influences()
    {
        var output = ConsoleRun.OfYaml(
            """
            organization: X
            language: en
            departments:
              - name: A
                kpis: [{ name: Zorkle, direction: increase }]
              - name: B
                kpis: [{ name: Zorkle, direction: decrease }]
            """).Output;

        Assert.Contains("A and B pull “Zorkle” in different directions", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Not understood", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_understood_takes_ten_lines_unless_all_is_asked()
    {
        var yaml = "organization: X\nlanguage: en\ndepartments:\n" + string.Concat(Enumerable.Range(10, 14).Select(i => $"  - name: D{i}\n    kpis: [Zork{i}, Blarg{i}]\n"));

        var lines = Lines(yaml);

        Assert.Equal(9, lines.Count(l => l.StartsWith('D') && l.Contains("Zork", StringComparison.Ordinal)));
        Assert.Contains("… and 10 more", lines);
        Assert.Equal(14, Lines(yaml, "--all").Count(l => l.StartsWith('D') && l.Contains("Zork", StringComparison.Ordinal)));
    }

    [Fact]
    public void KPIs_of_a_department_that_reach_no_goal_take_one_line_behind_what_is_to_be_acted_on()
    {
        var names = string.Concat(Enumerable.Range(10, 30).Select(i => $", {{ name: Indicator {i}, direction: increase }}"));
        var yaml = ConsoleYaml.Pursuit("0.5") + $"\n  - {{ from: Widgets, to: Glory, effect: increases }}\n  - {{ from: Gadgets, to: Glory, effect: increases }}\ngoals: [{{ name: Fame, metric: Glory, direction: increase }}]\n";
        yaml = yaml.Replace("{ name: Gadgets, direction: increase }", "{ name: Gadgets, direction: increase }" + names, StringComparison.Ordinal);

        var lines = Lines(yaml);

        var title = Array.FindIndex(lines, l => l.StartsWith("── Good to know ──", StringComparison.Ordinal));
        Assert.True(title > Array.FindIndex(lines, l => l.StartsWith("── What to share instead ──", StringComparison.Ordinal)));
        Assert.Equal("A KPI that reaches no goal  30 · KPA201", lines[title + 1]);
        Assert.StartsWith("B (30): Indicator 10, Indicator 11, ", lines[title + 2], StringComparison.Ordinal);
        Assert.Matches(@" … \+\d\d$", lines[title + 2]);
        Assert.DoesNotContain(lines[..title], l => l.Contains("KPA201", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_wider_than_the_page()
    {
        foreach (var sample in Samples.Sample.Names)
        {
            Assert.DoesNotContain(ConsoleRun.OfSample(sample).Output.ReplaceLineEndings("\n").Split('\n'), l => l.Length > 110 || l.EndsWith(' '));
        }
    }

    // More of the lever suits the one camp and harms the other, each through a metric of its own.
    private static string Lever(string forIt, string againstIt)
    {
        var (ups, downs) = (forIt.Split(", "), againstIt.Split(", "));
        return "organization: X\nlanguage: en\ndepartments:\n"
            + string.Concat(ups.Concat(downs).Select(d => $"  - name: {d}\n    kpis: [{{ name: Made by {d}, direction: increase }}]\n"))
            + "influences:\n"
            + string.Concat(ups.Select(d => $"  - {{ from: Lever, to: Made by {d}, effect: increases, strength: strong }}\n"))
            + string.Concat(downs.Select(d => $"  - {{ from: Lever, to: Made by {d}, effect: decreases, strength: strong }}\n"));
    }

    private static string[] Lines(string yaml, params string[] options) =>
        [.. ConsoleRun.OfYaml(yaml, options).Output.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim())];
}
