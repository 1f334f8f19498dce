using System.CommandLine;

namespace KpiAlignment.Console;

/// <summary>The <c>kpi-alignment</c> command.</summary>
public static class CommandLine
{
    /// <summary>Runs the command and gives its exit code, one of <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Finds objectives that set departments against each other, and shared goals that bring them together.")
        {
            AnalyzeCommand.Create(),
        };
        var parsed = root.Parse(args);
        var settings = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        var code = parsed.Invoke(settings);
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : code;
    }
}
