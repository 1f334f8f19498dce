using KpiAlignment.Model;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Html;

/// <summary>What is told together: all that stands between the same two departments, or what concerns one by itself.</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="Number">Its place within the matter, from 1.</param>
/// <param name="Findings">The findings, the gravest first.</param>
/// <param name="Between">The two departments; <see langword="null"/> for what concerns one by itself.</param>
internal sealed record FindingGroup(Matter Matter, int Number, ValueList<Finding> Findings, Friction? Between)
{
    public Finding Gravest => Findings[0];

    /// <summary>Where the page tells of it.</summary>
    public string Anchor => $"{Matter.ToString().ToLowerInvariant()}-{Number}";

    /// <summary>Every department that its findings concern.</summary>
    public IEnumerable<Department> Departments => Findings.SelectMany(f => f.Departments).DistinctBy(d => d.Id);

    /// <summary>What is to be acted on, the gravest first within each matter.</summary>
    public static IEnumerable<FindingGroup> AllOf(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Severity >= Severity.Warning).GroupBy(FindingNames.MatterOf).OrderBy(m => m.Key).SelectMany(m => Of(m.Key, [.. m]));

    private static IEnumerable<FindingGroup> Of(Matter matter, Finding[] findings) =>
        FindingGroups.Of(findings).Select((group, at) => new FindingGroup(matter, at + 1, group, Friction.Between(group).FirstOrDefault()));
}
