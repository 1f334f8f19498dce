using System.Collections.Concurrent;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Recognises the metrics and functions of a catalogue by the names that people give them.</summary>
internal sealed class MetricResolver
{
    // What comes next after so many is hardly near.
    private const int MostNear = 5;

    private readonly CatalogMetric[] metrics;
    private readonly CatalogFunction[] functions;
    private readonly NameIndex metricNames;
    private readonly NameIndex functionNames;
    private readonly ConcurrentDictionary<string, NameIndex> localNames = new(StringComparer.Ordinal);
    private readonly Lazy<NameIndex> uncontestedNames;
    private readonly ConcurrentDictionary<string, NameIndex> namesOfTrades = new(StringComparer.Ordinal);

    public MetricResolver(ValueList<CatalogMetric> metrics, ValueList<CatalogFunction> functions, CatalogNames names)
    {
        this.metrics = CatalogNames.InOrder(metrics);
        this.functions = CatalogNames.InOrder(functions);
        metricNames = new NameIndex(names.Metrics, item => this.metrics[item].Industry is null, IsBad);
        functionNames = new NameIndex(names.Functions);
        uncontestedNames = new Lazy<NameIndex>(() => UncontestedNames(metric => true));
    }

    public MetricMatch? Resolve(string name, string? departmentName, ValueList<CatalogFunction> functions, IReadOnlySet<string>? industries = null)
    {
        var reading = new NameReading(name, departmentName);
        var best = new BestMatch(this, functions, industries);
        foreach (var words in reading.Whole) best.Consider(words, namesDepartment: false);
        foreach (var words in reading.WithoutDepartment) best.Consider(words, namesDepartment: true);
        foreach (var words in reading.Changing) best.ConsiderPart(words, m => m.Metric.Polarity != Polarity.Neutral);
        foreach (var change in reading.Made) best.ConsiderChange(change);
        if (best.Match is null)
        {
            foreach (var words in reading.Dividends) best.ConsiderPart(words, m => m.Metric.Polarity == Polarity.LowerIsBetter);
        }

        if (best.Match is null && reading.Measured is { } measured) best.Consider(measured, namesDepartment: false);
        if (best.Match is null)
        {
            foreach (var words in reading.Activities) best.ConsiderPart(words, m => m.Fit != NameFit.Shared && m.Metric.Aspect != Aspect.Speed);
            foreach (var words in reading.Punctual) best.ConsiderPart(words, m => (m.Fit != NameFit.Shared && IsDuty(m.Metric)) || IsRelapse(words, m));
        }

        if (best.Match is null && reading.Abbreviation is { } abbreviation) best.ConsiderAbbreviation(abbreviation, reading.Whole[0]);
        if (best.Match is null && functions.Count == 0) best.ConsiderUncontested(reading.Whole, uncontestedNames.Value);
        if (best.Match is null && industries is { Count: > 0 } && functions.All(f => f.Industry is null)) best.ConsiderUncontested(reading.Whole, NamesOfTrade(industries));
        if (best.Match is null) best.ConsiderLone(reading.Whole);
        return best.Match is { } match ? match with { Wish = LeverWishes.Of(match, functions) } : null;
    }

    /// <summary>What comes nearest in name, of those that are <paramref name="isMeant"/>, where nothing fits.</summary>
    public MetricMatch? Nearest(string name, string? departmentName, ValueList<CatalogFunction> functions, IReadOnlySet<string>? industries, Predicate<CatalogMetric> isMeant)
    {
        var (own, isOfFunction) = (LocalNames(functions), IsOfFunction(functions));
        var isPossible = IsPossible(industries, isOfFunction);
        MetricMatch? nearest = null;
        foreach (var words in new NameReading(name, departmentName).Whole)
        {
            Consider(own?.FindNear(words, isOfFunction, isPossible), isLocal: true);
            Consider(metricNames.FindNear(words, isOfFunction, isPossible), isLocal: false);
        }

        return nearest;

        void Consider(IEnumerable<NameHit>? hits, bool isLocal)
        {
            foreach (var hit in hits?.Take(MostNear) ?? [])
            {
                if (!isMeant(metrics[hit.Item])) continue;
                if (hit.Score > (nearest?.Score ?? 0)) nearest = ToMatch(hit, namesDepartment: false, isLocal) with { IsGood = false };
                return;
            }
        }
    }

    public IEnumerable<MetricMatch> Rank(string name, string? departmentName, ValueList<CatalogFunction> functions)
    {
        var reading = new NameReading(name, departmentName);
        var (own, ofTrade) = (LocalNames(functions), LocalNames(functions, ofAnotherTrade: true));
        return reading.Whole.Select(w => (Words: w, Named: false)).Concat(reading.WithoutDepartment.Select(w => (Words: w, Named: true)))
            .SelectMany(x => Ranked(own, x.Words, x.Named, local: true).Concat(Ranked(ofTrade, x.Words, x.Named, local: true)).Concat(Ranked(metricNames, x.Words, x.Named, local: false)))
            .OrderByDescending(m => m.IsGood).ThenByDescending(m => m.Score).ThenByDescending(m => m.IsLocal).ThenBy(m => m.Metric.Id, StringComparer.Ordinal)
            .DistinctBy(m => m.Metric.Id);

        IEnumerable<MetricMatch> Ranked(NameIndex? index, List<NameToken> words, bool named, bool local) =>
            from hit in index?.Rank(words, IsOfFunction(functions)) ?? []
            where !named || MayLackDepartment(words, hit, functions)
            let match = ToMatch(hit, named, local)
            select match with { Wish = LeverWishes.Of(match, functions) };
    }

    public ValueList<CatalogFunction> ResolveFunctions(string departmentName)
    {
        NameHit? best = null;
        foreach (var variant in NameVariants.Of(departmentName))
        {
            if (FindFunction(variant) is { } hit && hit.Score > (best?.Score ?? 0)) best = hit;
        }

        // "Sales & Marketing" does both; "Research and development" is one.
        if (best is not { Fit: NameFit.SameWords } && DepartmentNames.Parts(departmentName) is { Count: > 1 } parts)
        {
            var found = parts.ConvertAll(FindFunction);
            if (found.TrueForAll(f => f is { Fit: NameFit.SameWords })) return [.. found.Select(f => functions[f!.Value.Item]).Distinct()];
        }

        return best is { } only ? [functions[only.Item]] : [];
    }

    private NameHit? FindFunction(string name)
    {
        var tokens = NameTokenizer.Tokenize(name);
        return functionNames.Find(tokens) ?? functionNames.Find(DepartmentNames.WithoutUnitWords(tokens));
    }

    // One word says too little to carry over to any department: "Marketing leads" are leads, "Support margin" isn't the margin.
    private bool MayLackDepartment(List<NameToken> words, NameHit hit, ValueList<CatalogFunction> functions)
    {
        var metric = metrics[hit.Item];
        return words.Count(t => t.Kind != TokenKind.Filler) > 1
            || metric.Scope == MetricScope.Department
            || IsOf(metric, functions);
    }

    // Of another industry a department may still have what is of its own trade.
    private Func<int, bool>? IsPossible(IReadOnlySet<string>? industries, Func<int, bool>? isOfFunction) =>
        industries is null ? null : item => metrics[item].Industry is not { } industry || industries.Contains(industry) || isOfFunction?.Invoke(item) == true;

    private Func<int, bool>? IsOfFunction(ValueList<CatalogFunction> functions) => functions.Count == 0 ? null : item => IsOf(metrics[item], functions);

    private static bool IsOf(CatalogMetric metric, ValueList<CatalogFunction> functions)
    {
        foreach (var function in functions)
        {
            if (metric.Functions.AsSpan().Contains(function.Id)) return true;
        }

        return false;
    }

    private MetricMatch ToMatch(NameHit hit, bool namesDepartment, bool isLocal) => new(metrics[hit.Item], hit.Score, hit.Name, hit.Fit)
    {
        IsGood = hit.IsGood,
        NamesDepartment = namesDepartment,
        IsLocal = isLocal,
    };

    // Departments that any organisation has, such as its finance, speak of what it does by the names of its trade.
    private NameIndex NamesOfTrade(IReadOnlySet<string> industries) => namesOfTrades.GetOrAdd(
        string.Join(' ', industries.Order(StringComparer.Ordinal)),
        _ => UncontestedNames(m => m.Industry is { } industry && industries.Contains(industry)));

    // Local names that one metric alone has of those asked for, for departments that needn't be of its functions.
    private NameIndex UncontestedNames(Func<CatalogMetric, bool> isAsked) => new(TokenizedNames.Of(metrics
        .SelectMany((m, i) => isAsked(m) ? m.LocalNames.Select(name => (Item: i, Name: name)) : [])
        .GroupBy(n => string.Join(' ', NameTokenizer.Tokenize(n.Name).Where(t => t.Kind != TokenKind.Filler).Select(t => t.Stem).Order(StringComparer.Ordinal)))
        .Where(g => g.DistinctBy(n => n.Item).Count() == 1)
        .Select(g => g.First())));

    // Of some 250 functions an organisation has a handful. Those that any organisation has, such as finance, call things by the
    // names of a trade only where nothing else is called so.
    private NameIndex? LocalNames(ValueList<CatalogFunction> functions, bool ofAnotherTrade = false) => functions.Count == 0 ? null : localNames.GetOrAdd(
        $"{ofAnotherTrade} {string.Join(' ', functions.Select(f => f.Id))}",
        _ => new NameIndex(TokenizedNames.Of(metrics.SelectMany((m, i) => IsOf(m, functions) && IsOfAnotherTrade(m, functions) == ofAnotherTrade ? m.LocalNames.Select(name => (i, name)) : [])), isBad: IsBad));

    private static bool IsOfAnotherTrade(CatalogMetric metric, ValueList<CatalogFunction> functions) =>
        metric.Industry is not null && !functions.Any(f => f.Industry == metric.Industry && metric.Functions.Contains(f.Id));

    // What is to be done at all is better done on time; of what is counted, that there are many isn't that they are.
    private static bool IsDuty(CatalogMetric metric) =>
        metric is { Polarity: Polarity.HigherIsBetter, Aspect: Aspect.Safety or Aspect.Stability or Aspect.People };

    private static bool IsRelapse(List<NameToken> words, MetricMatch match) =>
        match is { Fit: NameFit.SameWords, Metric.Polarity: Polarity.LowerIsBetter } && words.Exists(w => NameVocabulary.IsRelapse(w.Text));

    private bool IsBad(int item) => metrics[item].Polarity == Polarity.LowerIsBetter;

    // A function's own names come first: of two equal fits theirs is the one that is meant.
    private ref struct BestMatch(MetricResolver resolver, ValueList<CatalogFunction> functions, IReadOnlySet<string>? industries)
    {
        private readonly NameIndex? own = resolver.LocalNames(functions);
        private readonly NameIndex? ofTrade = resolver.LocalNames(functions, ofAnotherTrade: true);
        private readonly Func<int, bool>? isOfFunction = resolver.IsOfFunction(functions);
        private readonly Func<int, bool>? isPossible = resolver.IsPossible(industries, resolver.IsOfFunction(functions));
        private double score;

        public MetricMatch? Match { get; private set; }

        public void Consider(List<NameToken> words, bool namesDepartment)
        {
            Consider(own?.Find(words, isOfFunction, isPossible), words, namesDepartment, isLocal: true);
            Consider(resolver.metricNames.Find(words, isOfFunction, isPossible), words, namesDepartment, isLocal: false);
            Consider(ofTrade?.Find(words, isOfFunction, isPossible), words, namesDepartment, isLocal: true);
        }

        // What the name doesn't say whole counts where the rest can't turn it: less of what is neither good nor bad may be meant
        // as a metric of its own, and clients per nurse are no number of clients.
        public void ConsiderPart(List<NameToken> words, Func<MetricMatch, bool> isSafe)
        {
            var (found, before) = (Match, score);
            Consider(words, namesDepartment: false);
            if (Match is not null && Match != found && !isSafe(Match)) (Match, score) = (found, before);
        }

        // Of what is good or bad by itself a change is read with its polarity; what is neither is wanted the way it is changed.
        public void ConsiderChange(ChangeMade change)
        {
            var before = Match;
            ConsiderPart(change.Lever, m => m.Metric.Polarity == Polarity.Neutral && m.Fit != NameFit.Shared && change.CanBeOf(m.Metric.Name.English));
            if (Match is { } found && !ReferenceEquals(found, before)) Match = found with { Wish = new LeverWish(change.Change, LeverWishSource.Name) { SpeaksOfLess = change.Change == Direction.Decrease } };
        }

        public void ConsiderAbbreviation(List<NameToken> abbreviation, List<NameToken> words)
        {
            if (words.Exists(w => NameVocabulary.IsReverser(w.Text))) return;
            var hit = own?.Find(abbreviation) is { Fit: NameFit.SameWords } local ? local : resolver.metricNames.Find(abbreviation, isOfFunction);
            if (hit is { Fit: NameFit.SameWords } found) Consider(found with { Fit = NameFit.Qualified, Score = found.Score / words.Count(w => w.Kind != TokenKind.Filler) }, words, namesDepartment: false, isLocal: false);
        }

        public void ConsiderUncontested(List<List<NameToken>> readings, NameIndex names)
        {
            foreach (var words in readings)
            {
                if (names.Find(words) is { Fit: NameFit.SameWords } hit && isPossible?.Invoke(hit.Item) != false) Consider(hit, words, namesDepartment: false, isLocal: true);
            }
        }

        public void ConsiderLone(List<List<NameToken>> readings)
        {
            foreach (var words in readings) Consider(resolver.metricNames.FindLone(words, isOfFunction, isPossible), words, namesDepartment: false, isLocal: false);
        }

        private void Consider(NameHit? found, List<NameToken> words, bool namesDepartment, bool isLocal)
        {
            if (found is not { } hit || hit.Score <= score) return;
            if (namesDepartment && !resolver.MayLackDepartment(words, hit, functions)) return;
            score = hit.Score;
            Match = resolver.ToMatch(hit, namesDepartment, isLocal);
        }
    }
}
