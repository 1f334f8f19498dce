using System.Globalization;
using System.Text.RegularExpressions;
using KpiAlignment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Reads what comments say is to be ignored. The parser's events know no comments, so the text is scanned once more, where it holds such a comment at all.</summary>
internal static partial class SuppressionReader
{
    private const string Mark = "kpi-alignment:";

    // What YAML takes for the end of a line.
    private const string LineBreaks = "\n\r\u0085\u2028\u2029";

    /// <summary>The suppressions of a text that has been read without a fault.</summary>
    public static IEnumerable<Suppression> Read(string text, string file, DiagnosticBag diagnostics)
    {
        if (!text.Contains(Mark, StringComparison.Ordinal)) yield break;
        foreach (var comment in Comments(text))
        {
            var place = new SourceSpan(file, (int)comment.Start.Line, (int)comment.Start.Column, (int)comment.End.Line, (int)comment.End.Column);
            if (!comment.Value.TrimStart().StartsWith(Mark, StringComparison.Ordinal)) continue;
            if (Ignore().Match(comment.Value) is not { Success: true } said)
            {
                diagnostics.Warn(DiagnosticIds.SuppressionUnreadable, place, Say("SuppressionUnreadable.Form"));
                continue;
            }

            var reason = said.Groups["reason"].Value.Trim() is { Length: > 0 } given ? given : null;
            DateOnly? until = null;
            if (said.Groups["until"] is { Success: true } day)
            {
                if (!DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
                {
                    diagnostics.Warn(DiagnosticIds.SuppressionUnreadable, place, Say("SuppressionUnreadable.Day", day.Value));
                    continue;
                }

                until = last;
            }

            if (reason is null) diagnostics.Warn(DiagnosticIds.SuppressionWithoutReason, place, Say("SuppressionWithoutReason"));
            yield return new Suppression { RuleIds = Rules().Matches(said.Groups["rules"].Value).Select(m => m.Value).ToValueList(), Until = until, Reason = reason, Line = LineOf(text, comment), Source = place };
        }
    }

    private static IEnumerable<Comment> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (MoveNext())
        {
            if (scanner.Current is Comment comment) yield return comment;
        }

        bool MoveNext()
        {
            try
            {
                // At a fault the scanner stands still and never ends.
                return scanner.MoveNext() && scanner.Current is not Error;
            }
            catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
            {
                return false;
            }
        }
    }

    // Behind an element it is about that line; on a line of its own, about the next that says something.
    private static int LineOf(string text, Comment comment)
    {
        var line = (int)comment.Start.Line;
        var rest = text.AsSpan((int)comment.Start.Index);
        var before = text.AsSpan(0, text.Length - rest.Length);
        if (!before[(before.LastIndexOfAny(LineBreaks) + 1)..].IsWhiteSpace()) return line;
        for (var next = line; rest.IndexOfAny(LineBreaks) is var end and >= 0;)
        {
            rest = rest[(end + (rest[end..] is ['\r', '\n', ..] ? 2 : 1))..];
            next++;
            var said = rest.IndexOfAny(LineBreaks) is var length and >= 0 ? rest[..length] : rest;
            if (said.TrimStart() is [not '#', ..]) return next;
        }

        return line;
    }

    [GeneratedRegex(@"^\s*kpi-alignment:\s*ignore\s+(?<rules>[A-Za-z]+\d+(?:\s*,\s*[A-Za-z]+\d+)*)(?:\s+until\s+(?<until>\S+))?\s*(?:--(?<reason>.*))?$")]
    private static partial Regex Ignore();

    [GeneratedRegex(@"[A-Za-z]+\d+")]
    private static partial Regex Rules();
}
