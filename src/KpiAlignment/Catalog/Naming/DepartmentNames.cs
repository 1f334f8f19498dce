namespace KpiAlignment.Catalog.Naming;

/// <summary>Departments' names inside the names of their metrics: "Support Team Member Retention" of Customer Support.</summary>
internal static class DepartmentNames
{
    /// <summary>
    /// <paramref name="name"/> without the department at its start or end, or <see langword="null"/> if it doesn't name
    /// the department, or nothing else.
    /// </summary>
    public static List<NameToken>? Strip(List<NameToken> name, List<NameToken> department)
    {
        if (department.Count == 0) return null;
        var start = 0;
        while (start < name.Count && Names(name[start])) start++;
        var end = name.Count;
        while (end > start && Names(name[end - 1])) end--;

        // "Team Member Retention" names no department, although "team" is a word for one.
        var names = name.Where((t, i) => (i < start || i >= end) && IsOf(department, t)).Any();
        return names && end > start ? name[start..end] : null;

        bool Names(NameToken token) => token.Kind == TokenKind.Filler || IsOf(department, token) || NameVocabulary.IsUnitWord(token.Text);
    }

    /// <summary><paramref name="name"/> without words such as "department".</summary>
    public static List<NameToken> WithoutUnitWords(List<NameToken> name) => [.. name.Where(t => !NameVocabulary.IsUnitWord(t.Text))];

    private static bool IsOf(List<NameToken> department, NameToken token) =>
        token.Kind == TokenKind.Word && !NameVocabulary.IsUnitWord(token.Text) && department.Exists(d => d.Stem == token.Stem);
}
