using System.CommandLine;

namespace KpiAlignment.Console;

/// <summary>The settings that a command was asked to use.</summary>
/// <param name="Config">The file with settings; <see langword="null"/> is the nearest one.</param>
/// <param name="Catalog">A catalogue to lay over the others.</param>
internal sealed record SettingsChoice(string? Config, string? Catalog)
{
    /// <summary>The options by which it is made.</summary>
    public static (Option<string?> Config, Option<string?> Catalog) Options() => (
        new("--config") { Description = "The file with settings; by default the nearest kpi-alignment.yaml, in the folder or above.", HelpName = "FILE" },
        CommandOptions.Catalog());

    public static SettingsChoice Of(ParseResult parsed, (Option<string?> Config, Option<string?> Catalog) options) => new(parsed.GetValue(options.Config), parsed.GetValue(options.Catalog));
}
