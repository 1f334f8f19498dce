using KpiAlignment.Console;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Console;

/// <summary>One run of the command, with what it wrote.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    public static ConsoleRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, output, error);
        return new ConsoleRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Analyses one of the sample organisations.</summary>
    public static ConsoleRun OfSample(string name, params string[] options) => Of(["analyze", Sample.PathOf(name), .. options]);

    /// <summary>Analyses an organisation that is given as YAML.</summary>
    public static ConsoleRun OfYaml(string yaml, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("kpi-alignment-");
        try
        {
            var file = Path.Combine(folder.FullName, "organization.yaml");
            File.WriteAllText(file, yaml);
            return Of(["analyze", file, .. options]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
