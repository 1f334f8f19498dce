using System.Text.RegularExpressions;

namespace KpiAlignment.Catalog.Naming;

/// <summary>Departments' names inside the names of their metrics: "Support Team Member Retention" of Customer Support.</summary>
internal static partial class DepartmentNames
{
    /// <summary>
    /// The readings of <paramref name="name"/> without the department at its start ("Support retention") or behind a link
    /// at its end ("retention of Support", "retention - Support"); none if it doesn't name the department, or nothing else.
    /// </summary>
    public static IEnumerable<List<NameToken>> Strip(List<NameToken> name, List<NameToken> department)
    {
        var start = 0;
        while (start < name.Count && IsOf(department, name[start])) start++;
        if (start == 0)
        {
            var end = name.Count;
            while (end > 0 && (IsOf(department, name[end - 1]) || NameVocabulary.IsUnitWord(name[end - 1].Text))) end--;
            var linked = end > 1 && end < name.Count && name[end - 1].Kind == TokenKind.Filler && name[end..].Exists(t => IsOf(department, t));
            if (linked) yield return name[..(end - 1)];
            yield break;
        }

        if (start < name.Count) yield return name[start..];

        // "Support Team MR Rate" speaks of the team; in "Support Team Member Retention" the team belongs to the metric.
        var unit = start;
        while (unit < name.Count && NameVocabulary.IsUnitWord(name[unit].Text)) unit++;
        if (unit > start && unit < name.Count) yield return name[unit..];

        // "Support Agent Handle Time" is the time that Support takes; in "Support Agent Retention" the agents belong to the metric.
        if (unit < name.Count && NameVocabulary.IsDoer(name[unit].Text) && name[(unit + 1)..].Count(t => t.Kind == TokenKind.Word) > 1) yield return name[(unit + 1)..];
    }

    /// <summary>The parts of a department's name between "and", commas and the like.</summary>
    public static List<string> Parts(string name) =>
        [.. Conjunction().Split(name).Select(p => p.Trim()).Where(p => p.Length > 0)];

    /// <summary><paramref name="name"/> without words such as "department".</summary>
    public static List<NameToken> WithoutUnitWords(List<NameToken> name) => [.. name.Where(t => !NameVocabulary.IsUnitWord(t.Text))];

    [GeneratedRegex(@"\s*[&+/,]\s*|\s+(?:and|en)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    private static bool IsOf(List<NameToken> department, NameToken token) =>
        token.Kind == TokenKind.Word && !NameVocabulary.IsUnitWord(token.Text) && department.Exists(d => d.Stem == token.Stem);
}
