using System.Globalization;
using System.Text.RegularExpressions;

namespace KpiAlignment.Loading.Binding;

/// <summary>
/// Reads numbers by one rule of our own: decimal, with a point, no leading zeros. What YAML versions read differently
/// (<c>010</c>, <c>1:30</c>, <c>.nan</c>, <c>0x1F</c>, <c>1_000</c>) is not a number here.
/// </summary>
internal static partial class Numbers
{
    public static bool TryRead(string text, out double value)
    {
        value = 0;
        return Decimal().IsMatch(text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>A share: <c>25%</c> or <c>0.25</c>.</summary>
    public static bool TryReadShare(string text, out double share)
    {
        var trimmed = text.Trim();
        if (!trimmed.EndsWith('%')) return TryRead(trimmed, out share);
        if (!TryRead(trimmed[..^1].TrimEnd(), out share)) return false;
        share /= 100;
        return true;
    }

    [GeneratedRegex(@"^[+-]?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
