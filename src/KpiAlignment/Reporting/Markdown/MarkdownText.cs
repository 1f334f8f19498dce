using System.Text;
using KpiAlignment.Reporting.Wording;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>
/// Makes text of others plain text in GitHub Flavored Markdown: no emphasis, code, HTML, table cell, link or formula comes of it, and nobody is mentioned.
/// </summary>
internal static class MarkdownText
{
    // A backslash does not keep GitHub from seeing a mention or an issue in what is rendered; a space of no width does, as in the texts of Dependabot.
    private const string Gap = "&#8203;";

    /// <summary>The text on one line; nor does it begin a list, a title or a block of code.</summary>
    public static string Of(string text)
    {
        var safe = SafeText.Of(text).Trim();
        var plain = new StringBuilder(safe.Length);
        for (var i = 0; i < safe.Length; i++)
        {
            var isBeforeWord = i + 1 < safe.Length && char.IsLetterOrDigit(safe[i + 1]);
            plain.Append(safe[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '@' when isBeforeWord => $"@{Gap}",
                '#' when isBeforeWord => $"#{Gap}",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '#' => $"\\{safe[i]}",
                '-' or '+' or '=' when i == 0 => $"\\{safe[i]}",
                '.' or ')' when i > 0 && safe.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0 => $"\\{safe[i]}",
                ':' when i + 1 < safe.Length && safe[i + 1] == '/' => "\\:",
                '.' when EndsWithWww(safe, i) => "\\.",
                var c => $"{c}",
            });
        }

        return plain.ToString();
    }

    private static bool EndsWithWww(string text, int end) => end >= 3 && text.AsSpan(end - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
