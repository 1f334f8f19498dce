using KpiAlignment.Rules;
using Spectre.Console;

namespace KpiAlignment.Console.Text;

/// <summary>How the report looks where there are colours.</summary>
internal static class Styles
{
    public static Style Head { get; } = new(decoration: Decoration.Bold);

    public static Style Mission { get; } = new(decoration: Decoration.Italic);

    public static Style Aside { get; } = new(Color.Grey);

    public static Style Good { get; } = new(Color.Green);

    public static Style Of(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    });
}
