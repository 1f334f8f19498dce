using System.Text.RegularExpressions;

namespace KpiAlignment.Rules;

/// <summary>Reads and compares what people wrote.</summary>
internal static partial class Wording
{
    /// <summary>Whether both say something, and not the same but for case and blanks.</summary>
    public static bool Differs(string? first, string? second) =>
        !string.IsNullOrWhiteSpace(first) && !string.IsNullOrWhiteSpace(second)
        && !string.Equals(WithoutBlanks(first), WithoutBlanks(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is of a level, such as an average, a ratio or a price, so that those of parts don't add up; so many in a month is none.</summary>
    public static bool IsLevel(string name) => Level().IsMatch(name);

    [GeneratedRegex(
        @"\b(averages?|avg|mean|median|percentiles?|rates?|shares?|prices?|gemiddelden?|mediaan|aandeel|\w*(factor|ratio|index|score|percentage|prijs|graad))\b"
        + @"|\bper\s+(?!(seconde?|minute|minuut|hour|uur|day|dag|week|sprint|month|maand|quarter|kwartaal|year|jaar)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
