using KpiAlignment.Console;

namespace KpiAlignment.Tests.Console;

public sealed class EvaluateTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("dept_a,kpi_a,dir_a,dept_b,kpi_b,dir_b,label\n?!,Leads,up,Sales,Deals,up,conflict\n", false, "rows.csv:2: dept_a is '?!', which holds no letter or digit.")]
    [InlineData("dept_a,kpi_a,dir_a,dept_b,kpi_b,dir_b,label\nSales,Leads,up,IT,--,up,conflict\n", false, "rows.csv:2: kpi_b is '--', which holds no letter or digit.")]
    [InlineData("department,kpi,direction\nSales,!!,up\n", true, "rows.csv:2: kpi is '!!', which holds no letter or digit.")]
    public void A_name_that_names_nothing_is_told_of(string csv, bool directions, string said)
    {
        var run = directions ? ConsoleRun.Of("evaluate", Write(csv), "--directions", "--lang", "en") : ConsoleRun.Of("evaluate", Write(csv), "--lang", "en");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sales")]
    [InlineData("sales")]
    [InlineData("SALES!")]
    public void Two_KPIs_of_one_department_are_a_pair(string second) => Assert.Equal(
        ExitCode.Clean,
        ConsoleRun.Of("evaluate", Write($"dept_a,kpi_a,dir_a,dept_b,kpi_b,dir_b,label\nSales,Discount,up,{second},Margin,up,conflict\n")).ExitCode);

    private string Write(string csv)
    {
        var file = Path.Join(folder.FullName, "rows.csv");
        File.WriteAllText(file, csv);
        return file;
    }
}
