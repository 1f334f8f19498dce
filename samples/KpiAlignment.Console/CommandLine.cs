using System.CommandLine;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary>The <c>kpi-alignment</c> command.</summary>
public static class CommandLine
{
    private const string Name = "kpi-alignment";

    /// <summary>Runs the command and gives its exit code, one of <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, TextReader? input = null)
    {
        var root = new RootCommand("Finds objectives that set departments against each other, and shared goals that bring them together.")
        {
            InitCommand.Create(input ?? TextReader.Null),
            AnalyzeCommand.Create(),
            ReportCommand.Create(),
            ApplyCommand.Create(),
            DiffCommand.Create(),
            BaselineCommand.Create(),
            ExplainCommand.Create(),
            RulesCommand.Create(),
            ResolveCommand.Create(),
            EvaluateCommand.Create(),
            CatalogCommand.Create(),
            SchemaCommand.Create(),
            CompletionCommand.Create(),
        };

        // A name that starts with @ is a name, not a file of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors) error.WriteLine($"{Name}: {SafeText.Of(fault.Message)}");
            error.WriteLine(Usage(parsed.CommandResult.Command));
            return ExitCode.BadInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{Name}: The report can't be written: {SafeText.Of(fault.Message)}");
            return ExitCode.BadInput;
        }
    }

    private static string Usage(Command command)
    {
        var arguments = command.Arguments.Select(a => a.Name);
        var options = command.Options.Where(o => o is not System.CommandLine.Help.HelpOption and not VersionOption)
            .Select(o => o.ValueType == typeof(bool) ? $"[{o.Name}]" : $"[{o.Name} {o.HelpName}]");
        return command is RootCommand root
            ? $"Usage: {Name} {string.Join('|', root.Subcommands.Select(c => c.Name))} ... (--help says more)"
            : $"Usage: {string.Join(' ', [Name, command.Name, .. arguments, .. options])}";
    }
}
