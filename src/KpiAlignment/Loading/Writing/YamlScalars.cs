using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Loading.Yaml;

namespace KpiAlignment.Loading.Writing;

/// <summary>Writes single values as YAML.</summary>
internal static partial class YamlScalars
{
    /// <summary>A text, in quotes where it needs them, or where another reader of YAML would take it for something else.</summary>
    public static string Text(string text, bool inFlow = false) => IsPlain(text, inFlow) && !Ambiguous().IsMatch(text) ? text : Quoted(text);

    /// <summary>A text that may be a number and is not quoted for being one.</summary>
    public static string TextOrNumber(string text) => Numbers.TryRead(text, out _) && IsPlain(text, inFlow: false) ? text : Text(text);

    public static string Number(double number) => double.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException($"The number {number.ToString(CultureInfo.InvariantCulture)} can't be written; numbers in a file are finite.");

    /// <summary>A share as a percentage where that gives the same number, else as a fraction.</summary>
    public static string Share(double share)
    {
        // 0.58 times 100 is 57.99999999999999.
        var percentage = Number(Math.Round(share * 100, 10)) + "%";
        return Numbers.TryReadShare(percentage, out var same) && same.Equals(share) ? percentage : Number(share);
    }

    private static bool IsPlain(string text, bool inFlow)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || text[^1] is ' ' or ':' || YamlText.HasLoneSurrogate(text)) return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (MustEscape(c) || (char.IsWhiteSpace(c) && c != ' ')) return false;
            if (c == '#' && text[i - 1] == ' ') return false;
            if (c == ':' && (inFlow || text[i + 1] == ' ')) return false;
            if (inFlow && c is (',' or '[' or ']' or '{' or '}')) return false;
        }

        return true;
    }

    private static string Quoted(string text)
    {
        if (YamlText.HasLoneSurrogate(text)) throw new ArgumentException("A text holds half of a character (a lone surrogate), which a file can't.");
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when MustEscape(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    // What the loader refuses in a file, what ends a line, and spaces that can't be told from others.
    private static bool MustEscape(char c) =>
        c is < ' ' or (>= '\x7f' and <= '\xa0') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    [GeneratedRegex(@"^(true|false|yes|no|on|off|y|n|null|[\d.,:_+-]+|0[xo][\da-f_]+|[\d.]+e[+-]?\d+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}
