using System.Text.RegularExpressions;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>Parts of large files that are files in their own right, so that an input takes no longer than it must.</summary>
internal static partial class Parts
{
    private const int LongestPart = 2_500;
    private const int RowsOfPart = 12;

    /// <summary>The sections of a catalogue, a few entries at a time.</summary>
    public static IEnumerable<string> OfCatalogue(string text)
    {
        var (section, part) = ("", "");
        foreach (var entry in text.Split("\n  - ").SelectMany((e, i) => WithSection(i == 0 ? e : $"  - {e}")))
        {
            var isSection = !entry.StartsWith(' ');
            if (part.Length > 0 && (isSection || part.Length + entry.Length > LongestPart))
            {
                yield return section + part;
                part = "";
            }

            if (isSection) section = entry;
            else part += entry;
        }

        if (part.Length > 0) yield return section + part;
    }

    /// <summary>A part of a catalogue in which the metrics, functions and industries are there that it refers to.</summary>
    public static string WithWhatItRefersTo(string part)
    {
        var known = Own().Matches(part).Select(m => m.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        var isOfPatterns = part.Contains("patterns:", StringComparison.Ordinal);
        return part + string.Concat(
            Section("metrics", isOfPatterns ? [] : Metric().Matches(part)),
            Section("functions", Functions().Matches(part)),
            Section("industries", Industry().Matches(part)));

        string Section(string name, IEnumerable<Match> references)
        {
            var missing = references.SelectMany(m => m.Groups["id"].Captures).Select(c => c.Value).Where(known.Add).ToArray();
            var own = $"{name}:\n";
            var entries = string.Concat(missing.Select(id => $"  - {{ id: {id}, en: The {id}, nl: De {id} }}\n"));
            return missing.Length == 0 || part.Contains(own, StringComparison.Ordinal) ? "" : own + entries;
        }
    }

    /// <summary>The head of a table with a few rows at a time.</summary>
    public static IEnumerable<string> OfTable(string text)
    {
        var lines = text.Split('\n');
        return lines.Skip(1).Chunk(RowsOfPart).Select(rows => string.Join('\n', [lines[0], .. rows]) + "\n");
    }

    // The head of the next section stands behind the last entry of the one before.
    private static IEnumerable<string> WithSection(string entry)
    {
        var lines = entry.Split('\n');
        var first = Array.FindIndex(lines, 1, l => l.Length > 0 && l[0] is not (' ' or '#'));
        var isHead = !entry.StartsWith(' ');
        if (first < 0 || isHead) return [entry + "\n"];
        return [string.Join('\n', lines[..first]) + "\n", string.Join('\n', lines[first..]) + "\n"];
    }

    [GeneratedRegex(@"\bid: (?<id>[\w-]+)")]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(?:from|to|metric): (?<id>[\w-]+)|\bbetween: \[(?:(?<id>[\w-]+)[,\s]*)*\]")]
    private static partial Regex Metric();

    [GeneratedRegex(@"\bfunctions: \[(?:(?<id>[\w-]+)[,\s]*)*\]")]
    private static partial Regex Functions();

    [GeneratedRegex(@"\bindustry: (?<id>[\w-]+)")]
    private static partial Regex Industry();
}
