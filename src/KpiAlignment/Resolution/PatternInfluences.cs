using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// Infers influences from names: where KPIs of different departments look at two sides of one subject, and the catalogue
/// lacks one of their metrics, its patterns say how the sides act on each other.
/// </summary>
internal sealed class PatternInfluences(MetricCatalog catalog)
{
    // What so many metrics are about is the field that the organisation works in, and makes no two of them akin.
    private const int MostMetricsOfSubject = 12;
    private const int MostInfluencesOfSubject = 24;

    private readonly ILookup<(Aspect, Aspect), CatalogPattern> patterns = catalog.Patterns.ToLookup(p => (p.From, p.To));
    private readonly Dictionary<string, Measured> byKey = new(StringComparer.Ordinal);

    /// <summary>Adds a metric that a department has a KPI on.</summary>
    public void Add(MetricIdentity metric, Department department)
    {
        if (metric.IsDepartmentScoped || metric.Wording.Subject is null || SignOf(metric) == 0) return;
        if (!byKey.TryGetValue(metric.Key, out var measured)) byKey.Add(metric.Key, measured = new Measured(metric));
        measured.Departments.Add(department.Id);
    }

    /// <summary>The influences, by subject; the strongest of each first, of equals by key.</summary>
    public IEnumerable<PatternInfluence> Find()
    {
        var bySubject = byKey.Values.OrderBy(m => m.Metric.Key, StringComparer.Ordinal).GroupBy(m => m.Metric.Wording.Subject!).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var near = catalog.Subjects.ToDictionary(s => s.Id, s => s.Near, StringComparer.Ordinal);
        foreach (var (subject, own) in bySubject.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            var found = Relate(own, own);
            foreach (var neighbour in near.GetValueOrDefault(subject, []))
            {
                if (bySubject.TryGetValue(neighbour, out var others)) found = found.Concat(Relate(own, others)).Concat(Relate(others, own));
            }

            foreach (var influence in found.OrderByDescending(i => i.Pattern.Strength).Take(MostInfluencesOfSubject)) yield return influence;
        }
    }

    private IEnumerable<PatternInfluence> Relate(Measured[] drivers, Measured[] driven)
    {
        if (Math.Max(drivers.Length, driven.Length) > MostMetricsOfSubject) yield break;
        foreach (var from in drivers)
        {
            foreach (var to in driven)
            {
                if (from == to || !AreRelated(from, to)) continue;
                foreach (var pattern in patterns[(from.Metric.Aspect, to.Metric.Aspect)])
                {
                    var sign = SignOf(from.Metric) * SignOf(to.Metric) * (pattern.Effect == InfluenceEffect.Decreases ? -1 : 1);
                    yield return new PatternInfluence(from.Metric.Key, to.Metric.Key, sign * pattern.Strength, pattern);
                }
            }
        }
    }

    private static bool AreRelated(Measured one, Measured other) =>
        (one.Metric.Known is null || other.Metric.Known is null)
        && one.Metric.Wording.Agrees(other.Metric.Wording)
        && (one.Departments.Count > 1 || !one.Departments.SetEquals(other.Departments));

    // Patterns speak of getting better at a side: of time and cost that is less, of numbers more where nobody says.
    private static int SignOf(MetricIdentity metric) => (metric.Polarity ?? metric.Wording.Polarity) switch
    {
        Polarity.HigherIsBetter => 1,
        Polarity.LowerIsBetter => -1,
        null when metric.Aspect == Aspect.Volume => 1,
        _ => 0,
    };

    private sealed class Measured(MetricIdentity metric)
    {
        public MetricIdentity Metric { get; } = metric;

        public HashSet<string> Departments { get; } = new(StringComparer.Ordinal);
    }
}

/// <summary>An influence that the names of two metrics suggest.</summary>
/// <param name="From">The key of the metric that drives.</param>
/// <param name="To">The key of the metric that is driven.</param>
/// <param name="SignedStrength">The strength, −1 to 1.</param>
/// <param name="Pattern">The pattern that suggests it.</param>
internal sealed record PatternInfluence(string From, string To, double SignedStrength, CatalogPattern Pattern);
