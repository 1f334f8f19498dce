using System.Globalization;
using System.Text.RegularExpressions;

namespace KpiAlignment.Loading.Binding;

/// <summary>
/// Reads numbers by one rule of our own: decimal, with a point, no leading zeros. What YAML versions read differently
/// (<c>010</c>, <c>1:30</c>, <c>.nan</c>, <c>0x1F</c>, <c>1_000</c>) is not a number here.
/// </summary>
internal static partial class Numbers
{
    /// <summary>By how much a sum of shares may miss the whole for being computed in binary.</summary>
    public const double Slack = 1e-9;

    public static bool TryRead(string text, out double value)
    {
        value = 0;
        var trimmed = text.Trim();
        return Decimal().IsMatch(trimmed)
            && double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value);
    }

    /// <summary>A share: <c>25%</c> or <c>0.25</c>.</summary>
    public static bool TryReadShare(string text, out double share)
    {
        var trimmed = text.Trim();
        if (!trimmed.EndsWith('%')) return TryRead(trimmed, out share);
        if (!TryRead(trimmed[..^1], out share)) return false;
        share /= 100;
        return true;
    }

    /// <summary>The number that was probably meant: without a percent sign where none belongs, with a point for a decimal comma, without leading zeros.</summary>
    public static string? Mend(string text)
    {
        var digits = text.Trim().TrimEnd('%').TrimEnd();
        if (digits.Split(',') is [var whole, { Length: 1 or 2 } part]) digits = $"{whole}.{part}";
        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1])) digits = digits.TrimStart('0') is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]) ? rest : "0" + digits.TrimStart('0');
        return digits != text && TryRead(digits, out _) ? digits : null;
    }

    /// <summary>As <see cref="Mend"/>, with the percent sign that a share may have.</summary>
    public static string? MendShare(string text) => Mend(text) is { } mended ? mended + (text.TrimEnd().EndsWith('%') ? "%" : "") : null;

    [GeneratedRegex(@"^[+-]?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
