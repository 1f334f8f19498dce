using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Resolution;

namespace KpiAlignment.Benchmarks.SideBySide;

/// <summary>Writes an organisation as plain tables of numbers, so that other engines start from the very same figures and resolve no names.</summary>
internal static class OrganizationTables
{
    /// <summary>Writes edges.csv and objectives.csv into a folder, which is made where it is missing.</summary>
    public static void Write(ResolvedOrganization organization, IReadOnlyList<Objective> objectives, string folder)
    {
        Directory.CreateDirectory(folder);
        var departments = organization.Departments.Index().ToDictionary(d => d.Item.Department, d => d.Index);
        WriteRows(folder, "edges.csv", "from,to,strength", organization.Influences.Select(i => Row($"{i.From.Index},{i.To.Index},{i.SignedStrength:R}")));
        WriteRows(folder, "objectives.csv", "id,department,metric,stake,direction", objectives.Where(ContentionCount.Counts)
            .Select(o => Row($"{o.Index},{departments[o.Department]},{o.Metric.Index},{o.Stake:R},{ContentionCount.SignOf(o)}")));
    }

    private static void WriteRows(string folder, string file, string header, IEnumerable<string> rows) =>
        File.WriteAllText(Path.Combine(folder, file), string.Join('\n', rows.Prepend(header)) + '\n');

    private static string Row(FormattableString row) => row.ToString(CultureInfo.InvariantCulture);
}
