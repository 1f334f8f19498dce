using System.Globalization;
using System.Text.RegularExpressions;

namespace KpiAlignment.Model;

/// <summary>What an objective aims at: the wording as written and, where it holds one, the number.</summary>
/// <param name="Text">The target as written, such as <c>at or below 50 days</c>.</param>
/// <param name="Value">The first number in the text, in the unit of the objective (a percentage as written, 95% is 95), or <see langword="null"/>.</param>
public sealed partial record Target(string Text, double? Value)
{
    /// <summary>Reads a target as written; any text is a target, with or without a number.</summary>
    public static Target Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Number().Match(text);
        return new Target(text, match.Success && TryRead(match.Value, out var value) ? value : null);
    }

    /// <summary>A target that is just a number.</summary>
    public static implicit operator Target(double value) =>
        new(value.ToString("R", CultureInfo.InvariantCulture), value);

    /// <inheritdoc/>
    public override string ToString() => Text;

    // A comma before one or two final digits is a decimal comma; before three it groups thousands. Points that can't be
    // decimal ("1.000.000", "1.250,50") do too, as Dutch has them; a single one ("99.999%") is a decimal point.
    private static bool TryRead(string digits, out double value)
    {
        var plain = GroupingPoints().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : DecimalComma().IsMatch(digits) ? digits.Replace(',', '.') : digits.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    [GeneratedRegex(@"-?([1-9]\d{0,2}((\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)|\d[\d,]*(\.\d+)?|\.\d+)([eE][+-]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}((\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupingPoints();

    [GeneratedRegex(@"^-?\d+,\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();
}
