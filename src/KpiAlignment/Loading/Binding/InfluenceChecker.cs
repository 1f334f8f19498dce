using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Binding;

/// <summary>Checks influences: their ends may be any metric, but a name that is nearly that of a KPI is probably a slip.</summary>
internal sealed class InfluenceChecker(OrganizationParts parts, ReferenceTable<Kpi> kpis, DiagnosticBag diagnostics)
{
    // The slugs of the ends, by number; most names occur several times.
    private readonly List<string> slugs = [];
    private readonly Dictionary<string, int> numberOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numberOfSlug = new(StringComparer.Ordinal);

    public void Check()
    {
        var ends = parts.Influences.ConvertAll(i => (From: NumberOf(i.Influence.From), To: NumberOf(i.Influence.To)));
        CheckSelf(ends);
        CheckContradictions(ends);
        if (!parts.HasGaps) CheckNearMisses(ends);
    }

    private int NumberOf(string name)
    {
        if (numberOfName.TryGetValue(name, out var number)) return number;
        var slug = Slug.Of(name);
        if (!numberOfSlug.TryGetValue(slug, out number))
        {
            numberOfSlug.Add(slug, number = slugs.Count);
            slugs.Add(slug);
        }

        numberOfName.Add(name, number);
        return number;
    }

    private void CheckSelf(List<(int From, int To)> ends)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            if (ends[i].From != ends[i].To) continue;
            var influence = parts.Influences[i].Influence;
            diagnostics.Error(DiagnosticIds.SelfReference, influence.Source, Say("SelfReference.Influence", influence.From));
        }
    }

    private void CheckContradictions(List<(int From, int To)> ends)
    {
        if (ends.ToHashSet().Count == ends.Count) return;
        foreach (var pair in ends.Zip(parts.Influences, (s, i) => (Ends: s, i.Influence)).GroupBy(x => x.Ends).Where(g => g.Count() > 1))
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

    private void CheckNearMisses(List<(int From, int To)> ends)
    {
        var uses = new int[slugs.Count];
        foreach (var (from, to) in ends)
        {
            uses[from]++;
            uses[to]++;
        }

        HashSet<string>? declared = null;
        HashSet<string>? known = null;
        SpellingIndex? candidates = null;
        for (var i = 0; i < ends.Count; i++)
        {
            var (influence, to) = parts.Influences[i];
            Check(ends[i].From, influence.From, influence.Source);
            Check(ends[i].To, influence.To, to);
        }

        // A name that is used twice is no slip.
        void Check(int slug, string name, SourceSpan source)
        {
            if (uses[slug] > 1) return;
            declared ??= Declared();
            known ??= declared.Select(Slug.Of).ToHashSet(StringComparer.Ordinal);
            if (known.Contains(slugs[slug]) || kpis.All(name).Count > 0) return;
            candidates ??= new SpellingIndex(kpis.Names.Concat(declared));
            if (candidates.Nearest(name) is { } near)
                diagnostics.Warn(DiagnosticIds.NearMiss, source, Say("NearMiss", name), near);
        }
    }

    private HashSet<string> Declared() => parts.Metrics.Select(m => m.Name)
        .Concat(parts.Departments.SelectMany(d => d.Kpis.Select(k => k.Metric).Concat(d.Drives)))
        .Concat(parts.Goals.Select(g => g.Metric))
        .ToHashSet(StringComparer.Ordinal);
}
