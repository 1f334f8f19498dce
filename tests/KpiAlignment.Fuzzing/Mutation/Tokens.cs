using System.Text;

namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>What means something to YAML, JSON, CSV, the format or a reader of reports, and what seldom occurs in files that people write.</summary>
internal static class Tokens
{
    /// <summary>A tag that no report writes, so that one in a report comes from a name that wasn't escaped.</summary>
    public const string HostileTag = "<fuzz onload=alert(1)>";

    /// <summary>What may stand anywhere.</summary>
    public static IReadOnlyList<byte[]> Marks { get; } = Bytes(
        "- ", "  ", "    ", ": ", ":", "{", "}", "[", "]", ",", ";", "\t", "&a ", "*a", "<<: *a\n", "\"", "\"\"", "'", "|\n", ">-\n", "|2+\n", "#", " # ", "---\n", "...\n", "? ", "!!str ", "!<x> ",
        "%YAML 1.2\n", "%TAG ! b\n", "\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\uFEFF", "\0", "\a", "\u001b[31m", "\u202E", "\u200D", "\\", "\\u", "@", "`", "=", "/", "é", "İ", "ß", "😀", "\uFFFE",
        $"{FuzzInput.HalfMark}", "e\u0301\u0301\u0301", "{0}", "{1:x}", "%s", "]]>", "-->", "::error::", "${{ x }}", "```", "](x)", HostileTag,
        "# kpi-alignment: ignore KPA101 -- x\n", "# kpi-alignment: ignore", " until 2026-11-30");

    /// <summary>What may stand in the place of any value.</summary>
    public static IReadOnlyList<byte[]> Values { get; } = Bytes(
        "", "~", "null", "true", "yes", "y", "[]", "{}", "[*a, *a]", "*a", "\"\"", "\"\\0\"", "\"\\ud800\"", "\"\\x\"", "\"\\e[31m\\u202e\\ufeff\"", "\"\\r\\n::error::\"", "'<fuzz>'", ".", "..", "../..", "/", "?!", "-", "é", "e\u0301", "😀", "İ", new string('x', 300),
        "# kpi-alignment: ignore KPA101 -- x", "KPA102", "KPA999", "2026-Q1", "2024-02-30", "1:30", "off", "up", "none", "department", HostileTag, $"\"{HostileTag}\"", "a/b", "A / B", "{ a: 1 }", "[a, [b]]");

    /// <summary>What is, or looks like, a number, a date or a share.</summary>
    public static IReadOnlyList<byte[]> Numbers { get; } = Bytes(
        "0", "-0", "-1", "1", "2", "100", "101", "1e400", "-1e400", "1e-400", "4.9e-324", "1.7976931348623157e308", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "18446744073709551616",
        "99999999999999999999999999999999999999", "0.1", ".5", "5.", "1,5", "1.000,5", "1,000.5", "1'000", "1_000", "0x1F", "0o17", "010", "+1", "--1", "1e", "1.2.3", ".nan", ".inf", "-.inf", "NaN", "Infinity", "∞", "٣", "½",
        "100%", "0%", "-5%", "1000%", "50 %", "1e3%", "≥ 3", "<= 3", "at least 3", "3 to 5", "5-3", "1/3", "€ 5", "12:30", "2026-01-01", "0000-00-00", "9999-12-31", "10000-Q5");

    /// <summary>Opened again and again: what nests deeper than anyone writes.</summary>
    public static IReadOnlyList<byte[]> Nests { get; } = Bytes("[", "{", "{a: ", "[{", "- ", "? ", "- - ", "a: ", "(", "\"", "&a [*a, ", "{\"a\":[", "> ", "'");

    private static byte[][] Bytes(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
