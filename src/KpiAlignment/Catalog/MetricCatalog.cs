using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>What the product knows of metrics and their influences, apart from any organisation.</summary>
public sealed class MetricCatalog
{
    private readonly Dictionary<string, CatalogMetric> metricsById;
    private readonly Dictionary<(string, string), CompositeMetric> composites;
    private readonly Lazy<MetricResolver> resolver;
    private readonly Lazy<NameReader> reader;

    /// <summary>A catalogue of the given entries.</summary>
    /// <exception cref="ArgumentException">Two metrics share an id, or an influence or a composite refers to a metric that isn't there.</exception>
    public MetricCatalog(
        ValueList<CatalogMetric> metrics,
        ValueList<CatalogInfluence> influences,
        ValueList<CompositeMetric> composites,
        ValueList<CatalogFunction> functions)
    {
        Metrics = metrics;
        Influences = influences;
        Composites = composites;
        Functions = functions;
        resolver = new Lazy<MetricResolver>(() => new MetricResolver(metrics, functions, Names ?? CatalogNames.Of(metrics, functions)));
        reader = new Lazy<NameReader>(() => new NameReader(Words, WordCuts ?? [.. Words.Select(w => WordTable.Cut(w.Text))], Subjects));
        metricsById = metrics.ToDictionary(m => m.Id, StringComparer.Ordinal);
        this.composites = composites.SelectMany(c => new[] { ((c.First, c.Second), c), ((c.Second, c.First), c) })
            .ToDictionary(x => x.Item1, x => x.c);
        foreach (var id in influences.SelectMany(i => new[] { i.From, i.To }).Concat(composites.SelectMany(c => new[] { c.Metric, c.First, c.Second })))
        {
            if (!metricsById.ContainsKey(id)) throw new ArgumentException($"The catalogue has no metric '{id}', to which an influence or a composite refers.", nameof(metrics));
        }
    }

    /// <summary>A catalogue that knows nothing.</summary>
    public static MetricCatalog Empty { get; } = new([], [], [], []);

    /// <summary>The catalogue that ships with the package; read once, when first asked for.</summary>
    public static MetricCatalog Default => EmbeddedCatalog.Value;

    /// <summary>The metrics.</summary>
    public ValueList<CatalogMetric> Metrics { get; }

    /// <summary>The influences among the metrics.</summary>
    public ValueList<CatalogInfluence> Influences { get; }

    /// <summary>The metrics that reward two poles at once.</summary>
    public ValueList<CompositeMetric> Composites { get; }

    /// <summary>The functions that departments fulfil.</summary>
    public ValueList<CatalogFunction> Functions { get; }

    /// <summary>The lines of business that metrics and functions belong to.</summary>
    public ValueList<CatalogIndustry> Industries { get; init; } = [];

    /// <summary>The words by which names of metrics that the catalogue lacks are read.</summary>
    public ValueList<LexiconWord> Words { get; init; } = [];

    /// <summary>The matters that metrics are about, under their several names.</summary>
    public ValueList<CatalogSubject> Subjects { get; init; } = [];

    /// <summary>How the sides of one matter act on each other.</summary>
    public ValueList<CatalogPattern> Patterns { get; init; } = [];

    /// <summary>The names, where the build has prepared them.</summary>
    internal CatalogNames? Names { get; init; }

    /// <summary>The words, each as <see cref="WordTable.Cut"/> cuts it, where the build has prepared them.</summary>
    internal string[][]? WordCuts { get; init; }

    /// <summary>The metric with this id, or <see langword="null"/>.</summary>
    public CatalogMetric? Find(string id) => metricsById.GetValueOrDefault(id);

    /// <summary>The composite that rewards both metrics, in either order, or <see langword="null"/>.</summary>
    public CompositeMetric? FindComposite(string first, string second) => composites.GetValueOrDefault((first, second));

    /// <summary>
    /// The metric that <paramref name="name"/> means, or <see langword="null"/> if the catalogue has none that fits well enough:
    /// a metric that stays unknown does less harm than a wrong one. See <c>docs/catalog.md</c> for how names are compared.
    /// </summary>
    /// <param name="name">The name of a KPI, goal or end of an influence, in English or Dutch. Any text will do.</param>
    /// <param name="departmentName">The department whose metric it is; its name at the start or end of <paramref name="name"/> is read as saying so.</param>
    /// <param name="function">What that department does, where its name doesn't tell; some names mean one thing to HR and another to Finance.</param>
    /// <param name="industries">The ids of the industries of the organisation: of no other is a metric meant by a name that only nearly fits, and a department of any trade may use the names of theirs. Any where left out.</param>
    public MetricMatch? Resolve(string name, string? departmentName = null, CatalogFunction? function = null, IReadOnlySet<string>? industries = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ResolveWithin(name, departmentName, FunctionsOf(departmentName, function), industries);
    }

    /// <summary>As <see cref="Resolve"/>, of a department of which the caller has found out what it does, or that nothing tells.</summary>
    internal MetricMatch? ResolveWithin(string name, string? departmentName, ValueList<CatalogFunction> functions, IReadOnlySet<string>? industries)
    {
        if (Find(name) is not { } metric) return resolver.Value.Resolve(name, departmentName, functions, industries);
        var match = new MetricMatch(metric, 1, name, NameFit.Id);
        return match with { Wish = LeverWishes.Of(match, functions) };
    }

    /// <summary>
    /// The metric that comes nearest in name to one that <see cref="Resolve"/> finds none for, or <see langword="null"/> if none comes near: not what is meant, but what
    /// likely is moved by the same things. One of which more is good isn't near to one whose name says that less is.
    /// </summary>
    /// <inheritdoc cref="Resolve" path="/param"/>
    public MetricMatch? Nearest(string name, string? departmentName = null, CatalogFunction? function = null, IReadOnlySet<string>? industries = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NearestWithin(name, departmentName, FunctionsOf(departmentName, function), industries);
    }

    /// <summary>As <see cref="Nearest"/>, of a department of which the caller has found out what it does, or that nothing tells.</summary>
    internal MetricMatch? NearestWithin(string name, string? departmentName, ValueList<CatalogFunction> functions, IReadOnlySet<string>? industries)
    {
        var polarity = Read(name).Polarity;
        return resolver.Value.Nearest(name, departmentName, functions, industries, m => m.MayBeWantedAs(polarity));
    }

    /// <summary>All metrics that share a word with <paramref name="name"/>, the likeliest first: what was chosen, what came next and what was too weak.</summary>
    /// <param name="name">The name.</param>
    /// <param name="departmentName">The department whose metric it is.</param>
    /// <param name="function">What that department does, where its name doesn't tell.</param>
    public IEnumerable<MetricMatch> Rank(string name, string? departmentName = null, CatalogFunction? function = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return resolver.Value.Rank(name, departmentName, FunctionsOf(departmentName, function));
    }

    /// <summary>What the words of a metric's name tell of it; see <c>docs/catalog.md</c>. It costs nothing to be wrong about a metric that the catalogue knows: ask <see cref="Resolve"/> first.</summary>
    public MetricWording Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return reader.Value.Read(name);
    }

    /// <summary>The function that a department of this name fulfils, the first if there are several, or <see langword="null"/> if none fits well enough.</summary>
    public CatalogFunction? ResolveFunction(string departmentName) => ResolveFunctions(departmentName) is [var first, ..] ? first : null;

    /// <summary>The functions that a department of this name fulfils: both of "Sales and Marketing". None if none fits well enough.</summary>
    public ValueList<CatalogFunction> ResolveFunctions(string departmentName)
    {
        ArgumentNullException.ThrowIfNull(departmentName);
        return resolver.Value.ResolveFunctions(departmentName);
    }

    private ValueList<CatalogFunction> FunctionsOf(string? departmentName, CatalogFunction? function) =>
        function is not null ? [function] : departmentName is null ? [] : ResolveFunctions(departmentName);
}
