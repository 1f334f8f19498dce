using KpiAlignment.Console;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Console;

public sealed class InitTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    private string Output => Path.Join(folder.FullName, "o.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_table_becomes_a_file_that_is_analysed_as_it_is()
    {
        var table = Write("Acme.csv", "department,kpi,direction,target,weight\nMarketing,Number of leads,up,1200,60%\nSales,Lead quality,,,\nMarketing,Brand awareness,,,40\nSales,Zorkles,,,\n");

        var run = ConsoleRun.Of("init", table, "--output", Output, "--lang", "en");

        Assert.Equal((ExitCode.Clean, $"Written: {Output}, with 2 departments and 4 KPIs."), (run.ExitCode, run.Output.TrimEnd()));
        var loaded = OrganizationLoader.Load(Output);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(("Acme", "en"), (loaded.Organization!.Name, loaded.Organization.Language));
        Assert.Equal(["Marketing: Number of leads, Brand awareness", "Sales: Lead quality, Zorkles"], loaded.Organization.Departments.Select(d => $"{d.Name}: {string.Join(", ", d.Kpis.Select(k => k.Name))}"));
        Assert.Equal((Direction.Increase, 1200, 60), (loaded.Organization.Departments[0].Kpis[0].Direction, loaded.Organization.Departments[0].Kpis[0].Target!.Value, loaded.Organization.Departments[0].Kpis[0].Weight));
        Assert.Contains("add 'direction: up' or 'direction: down': Zorkles (Sales).", File.ReadAllText(Output).Replace("\n# ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Marketing × Sales", ConsoleRun.Of("analyze", Output).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("report", Output, "--output", Path.Join(folder.FullName, "o.html")).ExitCode);
    }

    [Fact]
    public void Dutch_heads_and_semicolons_will_do()
    {
        var table = Write("acme.csv", "Afdeling;Indicator;Richting;Gewicht\nInkoop;Inkoopprijs;omlaag;2,5\n");

        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("init", table, "--output", Output, "--name", "Acme BV", "--lang", "nl").ExitCode);

        var organization = OrganizationLoader.Load(Output).Organization!;
        Assert.Equal(("Acme BV", "nl", Direction.Decrease, 2.5), (organization.Name, organization.Language, organization.Departments[0].Kpis[0].Direction, organization.Departments[0].Kpis[0].Weight));
    }

    [Theory]
    [InlineData("department,name\nSales,\n", "acme.csv:2: kpi is empty.")]
    [InlineData("department,kpi,direction\nSales,Deals,sideways\n", "acme.csv:2: direction is 'sideways', not up, down or maintain.")]
    [InlineData("department,kpi,weight\nSales,Deals,much\n", "acme.csv:2: weight is 'much', not a number of 0 or more.")]
    [InlineData("department,kpi,period\nSales,Deals,soon\n", "acme.csv:2: period is 'soon', not a period such as 2026 or 2026-Q1.")]
    [InlineData("department,kpi,target\nSales,Deals,10\nsales,deals,20\n", "acme.csv:3: 'deals' of 'sales' stands on line 2 already; give one of the two another name.")]
    [InlineData("department,kpi,direction,baseline,target\nSales,Deals,up,800,700\n", "acme.csv:2: the target 700 lies on the other side of the baseline 800 than the direction goes; correct the one or the other.")]
    [InlineData("department,kpi,weight\nSales,Deals,1,5\n", "acme.csv:2: 4 cells stand here, under 3 columns; put a text that holds what parts the columns in quotation marks.")]
    [InlineData("department,kpi\nIT,19\" screens\nSales,Deals\n", "acme.csv:2: the quotation mark in 19\" screens is never closed; put the cell in quotation marks and write the mark in it twice.")]
    [InlineData("kpi\nDeals\n", "acme.csv: lacks the column department.")]
    [InlineData("", "acme.csv: lacks the column department, kpi.")]
    [InlineData("department,kpi\n", "There is no department, so there is nothing to write.")]
    public void Says_what_is_wrong_with_a_table(string csv, string said)
    {
        var run = ConsoleRun.Of("init", Write("acme.csv", csv), "--output", Output, "--lang", "en");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData("acme.csv", "", "acme")]
    [InlineData("acme.csv", " ", "acme")]
    [InlineData(".csv", "", "Organization")]
    public void A_blank_is_no_name(string file, string name, string called)
    {
        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("init", Write(file, "department,kpi\nSales,Deals\n"), "--name", name, "--output", Output).ExitCode);
        Assert.Equal(called, OrganizationLoader.Load(Output).Organization!.Name);
    }

    [Fact]
    public void A_blank_is_no_target()
    {
        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("init", Write("acme.csv", "department,kpi,target\nSales,Deals,\u0085\n"), "--output", Output).ExitCode);
        Assert.Null(OrganizationLoader.Load(Output).Organization!.Departments[0].Kpis[0].Target);
    }

    [Fact]
    public void A_text_that_is_too_long_for_the_file_is_told_of()
    {
        var run = ConsoleRun.Of("init", Write("acme.csv", $"department,kpi\nSales,{new string('x', 70_000)}\n"), "--output", Output, "--lang", "en");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("acme.csv:2: a text of 70000 characters stands here; the limit is 65536.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_answers_will_do()
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        var code = CommandLine.Run(["init", "--output", Output, "--lang", "en"], output, error, new StringReader("Acme\nTo be there\nSales, IT\nClosed deals, Margin\nAvailability\n"));

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("What is IT judged by?", output.ToString(), StringComparison.Ordinal);
        var organization = OrganizationLoader.Load(Output).Organization!;
        Assert.Equal(("Acme", "To be there", 2, 2), (organization.Name, organization.Mission, organization.Departments.Count, organization.Departments[0].Kpis.Count));
    }

    [Fact]
    public void A_file_that_is_there_stays()
    {
        Write("o.yaml", "mine");
        var table = Write("acme.csv", "department,kpi\nSales,Deals\n");

        Assert.Equal(ExitCode.BadInput, ConsoleRun.Of("init", table, "--output", Output).ExitCode);
        Assert.Equal("mine", File.ReadAllText(Output));
        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("init", table, "--output", Output, "--force").ExitCode);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void What_the_file_suggests_can_be_taken_over(string language)
    {
        Assert.Equal(ExitCode.Clean, ConsoleRun.Of("init", Write("acme.csv", "department,kpi\nMarketing,Number of leads\nMarketing,Aantal leads\n"), "--output", Output, "--lang", language).ExitCode);
        var lines = File.ReadAllLines(Output);
        var suggested = lines.SkipWhile(l => l != "# goals:").TakeWhile(l => !l.StartsWith("#     incentives", StringComparison.Ordinal)).Select(l => l.TrimStart('#')).Select(l => l.Length > 0 ? l[1..] : l)
            .Where(l => l.Length == 0 || l[0] == ' ' || l.EndsWith(':'));

        Assert.Empty(OrganizationLoader.Parse(string.Join('\n', lines.Where(l => !l.StartsWith('#')).Concat(suggested))).Diagnostics);
    }

    private string Write(string name, string text)
    {
        var file = Path.Join(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
