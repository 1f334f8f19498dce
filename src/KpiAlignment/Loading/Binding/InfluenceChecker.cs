using System.Runtime.InteropServices;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks influences: their ends may be any metric, but a name that is nearly that of a KPI is probably a slip.</summary>
internal sealed class InfluenceChecker(OrganizationParts parts, ReferenceTable<Kpi> kpis, DiagnosticBag diagnostics)
{
    private readonly (string From, string To)[] slugs = [.. parts.Influences.Select(i => (Slug.Of(i.Influence.From), Slug.Of(i.Influence.To)))];

    public void Check()
    {
        CheckSelf();
        CheckContradictions();
        if (!parts.HasGaps) CheckNearMisses();
    }

    private void CheckSelf()
    {
        for (var i = 0; i < slugs.Length; i++)
        {
            if (slugs[i].From != slugs[i].To) continue;
            var influence = parts.Influences[i].Influence;
            diagnostics.Error(DiagnosticIds.SelfReference, influence.Source, Say("SelfReference.Influence", influence.From));
        }
    }

    private void CheckContradictions()
    {
        if (slugs.ToHashSet().Count == slugs.Length) return;
        foreach (var pair in slugs.Zip(parts.Influences, (s, i) => (Ends: s, i.Influence)).GroupBy(x => x.Ends).Where(g => g.Count() > 1))
        {
            var inOrder = pair.Select(x => x.Influence).OrderBy(i => i.Source).ToArray();
            foreach (var later in inOrder.Skip(1))
            {
                diagnostics.Warn(DiagnosticIds.Contradiction, later.Source, later.Effect == inOrder[0].Effect
                    ? Say("Contradiction.SameInfluence", later.From, later.To, inOrder[0].Source)
                    : Say("Contradiction.Influence", later.From, later.To, inOrder[0].Source, Word(inOrder[0]), Word(later)));
            }
        }

        static string Word(Influence influence) => Vocabularies.Effect.WordFor(influence.Effect);
    }

    private void CheckNearMisses()
    {
        var declared = parts.Metrics.Select(m => m.Name)
            .Concat(parts.Departments.SelectMany(d => d.Kpis.Select(k => k.Metric).Concat(d.Drives)))
            .Concat(parts.Goals.Select(g => g.Metric))
            .ToHashSet(StringComparer.Ordinal);
        var known = declared.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
        SpellingIndex? candidates = null;
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (from, to) in slugs)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(uses, from, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(uses, to, out _)++;
        }

        for (var i = 0; i < slugs.Length; i++)
        {
            var (influence, to) = parts.Influences[i];
            Check(slugs[i].From, influence.From, influence.Source);
            Check(slugs[i].To, influence.To, to);
        }

        void Check(string slug, string name, SourceSpan source)
        {
            if (uses[slug] > 1 || known.Contains(slug) || kpis.All(name).Count > 0) return;
            candidates ??= new SpellingIndex(kpis.Names.Concat(declared));
            if (candidates.Nearest(name) is { } near)
                diagnostics.Warn(DiagnosticIds.NearMiss, source, Say("NearMiss", name), near);
        }
    }
}
