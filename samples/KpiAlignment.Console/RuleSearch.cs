using System.Globalization;
using KpiAlignment.Reporting.Help;

namespace KpiAlignment.Console;

/// <summary>Finds the page that somebody asks for by id, by number or by name, and what was probably meant where there is none.</summary>
internal static class RuleSearch
{
    private const int MostSlips = 3;

    public static HelpPage? Find(string wanted, CultureInfo culture) => HelpPages.All(culture).FirstOrDefault(p => new[] { p.Id, p.Id[3..], p.Name }.Contains(wanted.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The nearest ids, three at most: of names with few slips of the pen, else those that begin alike.</summary>
    public static IReadOnlyList<HelpPage> Near(string wanted)
    {
        var slips = HelpPages.All(CultureInfo.InvariantCulture).Select(p => (Page: p, Slips: Math.Min(Slips(wanted, p.Id), Slips(wanted, p.Name)))).Where(x => x.Slips <= MostSlips).ToArray();
        return slips.Length == 0 ? [] : [.. slips.Where(x => x.Slips == slips.Min(s => s.Slips)).Select(x => x.Page).Take(3)];
    }

    // The Levenshtein distance without regard to case.
    private static int Slips(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            var last = row;
            row = [i + 1, .. new int[b.Length]];
            for (var j = 0; j < b.Length; j++)
                row[j + 1] = Math.Min(Math.Min(last[j + 1], row[j]) + 1, last[j] + (char.ToUpperInvariant(a[i]) == char.ToUpperInvariant(b[j]) ? 0 : 1));
        }

        return row[^1];
    }
}
