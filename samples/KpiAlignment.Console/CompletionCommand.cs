using System.CommandLine;

namespace KpiAlignment.Console;

/// <summary><c>completion SHELL</c>: prints what makes a shell complete commands and options; it asks the command itself, by the directive <c>[suggest]</c>.</summary>
internal static class CompletionCommand
{
    private const string Bash =
        """
        _kpi_alignment() {
            local line="${COMP_LINE#* }" IFS=$'\n'
            local at=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
            COMPREPLY=($(compgen -W "$(kpi-alignment "[suggest:$at]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _kpi_alignment kpi-alignment
        """;

    private const string Zsh = $"autoload -U +X bashcompinit && bashcompinit\n{Bash}";

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash or zsh." };
        shell.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "bash", "zsh");
        var command = new Command("completion", "Prints what makes a shell complete commands and options: put 'source <(kpi-alignment completion bash)' into ~/.bashrc.") { shell };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write($"{(parsed.GetRequiredValue(shell).Equals("zsh", StringComparison.OrdinalIgnoreCase) ? Zsh : Bash)}\n"));
        return command;
    }
}
