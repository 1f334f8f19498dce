using KpiAlignment.Model;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks influences: their ends may be any metric, but a name that is nearly that of a KPI is probably a slip.</summary>
internal sealed class InfluenceChecker(OrganizationParts parts, ReferenceTable<Kpi> kpis, DiagnosticBag diagnostics)
{
    private IEnumerable<Influence> Influences => parts.Influences.Select(i => i.Influence);

    public void Check()
    {
        CheckSelf();
        CheckContradictions();
        if (!parts.HasGaps) CheckNearMisses();
    }

    private void CheckSelf()
    {
        foreach (var influence in Influences.Where(i => Slug.Of(i.From) == Slug.Of(i.To)))
            diagnostics.Error(DiagnosticIds.SelfReference, influence.Source, $"'{influence.From}' influences itself here. Name what drives what.");
    }

    private void CheckContradictions()
    {
        foreach (var pair in Influences.GroupBy(i => (Slug.Of(i.From), Slug.Of(i.To))).Where(g => g.Count() > 1))
        {
            var inOrder = pair.OrderBy(i => i.Source).ToArray();
            foreach (var later in inOrder.Skip(1))
            {
                diagnostics.Warn(DiagnosticIds.Contradiction, later.Source, later.Effect == inOrder[0].Effect
                    ? $"The influence of '{later.From}' on '{later.To}' stands at {inOrder[0].Source} already; the strongest counts. Keep one."
                    : $"The influence of '{later.From}' on '{later.To}' is '{Word(inOrder[0])}' at {inOrder[0].Source} and '{Word(later)}' here; both count. Name the metric in between if both are true.");
            }
        }

        static string Word(Influence influence) => Vocabularies.Effect.WordFor(influence.Effect);
    }

    private void CheckNearMisses()
    {
        var ends = parts.Influences.SelectMany(i => new[] { (Name: i.Influence.From, i.Influence.Source), (Name: i.Influence.To, Source: i.To) }).ToLookup(e => Slug.Of(e.Name));
        var declared = parts.Metrics.Select(m => m.Name)
            .Concat(parts.Departments.SelectMany(d => d.Kpis.Select(k => k.Metric).Concat(d.Drives)))
            .Concat(parts.Goals.Select(g => g.Metric))
            .ToHashSet(StringComparer.Ordinal);
        var known = declared.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        SpellingIndex? candidates = null;
        foreach (var end in ends.Where(e => e.Count() == 1 && !known.Contains(e.Key)).Select(e => e.Single()))
        {
            if (kpis.All(end.Name).Count > 0) continue;
            candidates ??= new SpellingIndex(kpis.Names.Concat(declared));
            if (candidates.Nearest(end.Name) is { } near)
                diagnostics.Warn(DiagnosticIds.NearMiss, end.Source, $"Nothing else in the files is called '{end.Name}'; it counts as a metric of its own.", near);
        }
    }
}
