using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Docs;

/// <summary>The program of the README, run on a file of choice with what it prints collected.</summary>
internal static class ReadmeProgram
{
    private static readonly AsyncLocal<StringWriter> Output = new();

    public static string Run(string path)
    {
        Output.Value = new StringWriter();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.Copy(path, Path.Combine(folder.FullName, "organization.yaml"));
            Execute(folder.FullName);
            return Output.Value.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Execute(string folder)
    {
        var OrganizationLoader = new LoaderIn(folder);

        // docs: program
        var loaded = OrganizationLoader.Load("organization.yaml");
        foreach (var diagnostic in loaded.Diagnostics) Console.WriteLine(diagnostic);
        if (loaded.Organization is not { } organization) return;

        var report = AlignmentAnalyzer.Default.Analyze(organization);
        foreach (var finding in report.Findings) Console.WriteLine($"{finding.Severity} {finding.RuleId} {finding.Message}");
        foreach (var step in report.Plan.Steps) Console.WriteLine($"{step.Kind}: {step.Message}");
        Console.WriteLine($"Alignment: {report.Score.Value:F0} of 100");
        // docs: end
    }

    private sealed class LoaderIn(string folder)
    {
        public LoadResult Load(string path) => OrganizationLoader.Load(Path.Combine(folder, path));
    }

    private static class Console
    {
        public static void WriteLine(object? line) => Output.Value!.WriteLine(line);
    }
}
