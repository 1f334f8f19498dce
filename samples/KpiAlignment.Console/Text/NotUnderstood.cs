using KpiAlignment.Resolution;

namespace KpiAlignment.Console.Text;

/// <summary>The KPIs of which too little is known for a conflict to be seen, and what the reader can do about it.</summary>
internal sealed class NotUnderstood(Page page, Texts texts)
{
    private const int MostLines = 10;

    public void Write(AlignmentReport report, bool all)
    {
        var departments = report.KpisNotUnderstood.GroupBy(k => k.Department).ToArray();
        if (departments.Length == 0) return;
        page.Title(texts["Unknown"]);
        page.Line(texts["UnknownHelp"], Styles.Aside);
        var shown = departments.Length <= MostLines || all ? departments : departments[..(MostLines - 1)];
        foreach (var department in shown) page.Names($"{department.Key.Name} ({department.Count()}): ", [.. department.Select(NameOf)], all);
        if (shown.Length < departments.Length) page.Indented(texts.Format("MoreOf", departments[shown.Length..].Sum(d => d.Count())), Styles.Aside);

        string NameOf(ResolvedKpi kpi) => kpi.Direction is null && report.IsRelated(kpi) ? $"{kpi.Kpi.Name} (▲/▼?)" : kpi.Kpi.Name;
    }
}
