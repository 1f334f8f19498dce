using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Model;

namespace KpiAlignment.Rules;

/// <summary>Runs rules and judges what they find.</summary>
public sealed class RuleEngine
{
    // The rules are done with fewer KPIs before other threads have begun.
    private const int LargeOrganization = 1_000;
    private const int MostSideBySide = 8;

    private readonly ValueList<IAlignmentRule> rules;
    private readonly RuleOptions options;

    /// <summary>An engine with the given rules.</summary>
    /// <exception cref="ArgumentException">Two rules share an id, or the options name a rule that isn't there.</exception>
    public RuleEngine(IEnumerable<IAlignmentRule> rules, RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        this.rules = rules.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToValueList();
        this.options = options;
        Descriptors = this.rules.Select(r => r.Descriptor).ToValueList();
        var ids = this.rules.Select(r => r.Descriptor.Id).ToArray();
        if (ids.GroupBy(id => id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two rules have the id '{twice.Key}'; give each rule an id of its own.", nameof(rules));
        if (options.Severities.Keys.Concat(options.DepartmentSeverities.Select(s => s.Key)).Order(StringComparer.Ordinal).FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw new ArgumentException($"The options give a severity for '{unknown}', but there is no such rule; the rules are {string.Join(", ", ids)}.", nameof(options));
    }

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<IAlignmentRule> Rules => rules;

    /// <summary>What is known of the rules apart from any organisation, by id.</summary>
    internal ValueList<RuleDescriptor> Descriptors { get; }

    /// <summary>How strictly they judge.</summary>
    public RuleOptions Options => options;

    /// <summary>The findings: the most severe first, then the strongest, then by rule and place. What a rule throws is let out.</summary>
    /// <param name="context">What the rules look at.</param>
    /// <param name="cancellationToken">Ends the run before it is done.</param>
    /// <param name="progress">Is told, before each rule, or each few of a large organisation, which part of the rules has run.</param>
    /// <exception cref="InvalidOperationException">A rule reported a finding under another id than its own.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValueList<Finding> Run(AnalysisContext context, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Rank(Find(rules, context, cancellationToken, progress));
    }

    /// <summary>The findings, in the same order, of the rules that look as far.</summary>
    internal ValueList<Finding> Run(AnalysisContext context, RuleReach reach, CancellationToken cancellationToken) =>
        Rank(Find(rules.Where(r => r.Descriptor.Reach == reach).ToValueList(), context, cancellationToken));

    /// <summary>What the rules didn't look at, because too many meet at one metric.</summary>
    internal IEnumerable<LeftOut> LeftOut(AnalysisContext context) => rules.OfType<IBoundedRule>().SelectMany(r => r.LeftOut(context));

    /// <summary>The order in which two findings are reported.</summary>
    internal static int Compare(Finding one, Finding other)
    {
        var order = other.Severity.CompareTo(one.Severity);
        if (order == 0) order = other.Strength.CompareTo(one.Strength);
        return order == 0 ? OfEqualStrength(one, other) : order;
    }

    private List<Finding> Find(ValueList<IAlignmentRule> some, AnalysisContext context, CancellationToken cancellationToken, IProgress<double>? progress = null)
    {
        var found = new List<Finding>();
        var done = 0;
        foreach (var batch in some.Chunk(context.Resolved.Kpis.Count < LargeOrganization ? 1 : MostSideBySide))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report((double)done / some.Count);
            foreach (var ofRule in SideBySide.Select(batch, rule => Find(rule, context, cancellationToken), cancellationToken)) found.AddRange(ofRule);
            done += batch.Length;
        }

        return found;
    }

    private List<Finding> Find(IAlignmentRule rule, AnalysisContext context, CancellationToken cancellationToken)
    {
        var found = new List<Finding>();
        if (options.Severities.TryGetValue(rule.Descriptor.Id, out var severity) && severity == Severity.None && !options.DepartmentSeverities.Contains(rule.Descriptor.Id)) return found;
        foreach (var finding in rule.Evaluate(context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (finding.RuleId != rule.Descriptor.Id)
                throw new InvalidOperationException($"Rule '{rule.Descriptor.Id}' reported a finding of '{finding.RuleId}'; a rule reports findings of its own.");
            if (Judge(rule.Descriptor, finding) is not Severity.None and var judged) found.Add(finding.Judged(judged));
        }

        return found;
    }

    private static ValueList<Finding> Rank(List<Finding> found) =>
        new[] { Severity.Error, Severity.Warning, Severity.Info }
            .SelectMany(severity => Ranking.Rank(found.FindAll(f => f.Severity == severity), f => f.Strength, OfEqualStrength))
            .ToValueList();

    private static int OfEqualStrength(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(one.RuleId, other.RuleId);
        if (order == 0) order = (one.Metric?.Index ?? -1).CompareTo(other.Metric?.Index ?? -1);
        return order == 0 ? string.CompareOrdinal(one.Identity, other.Identity) : order;
    }

    /// <summary>An engine with those of the rules that can find something of warning or above.</summary>
    internal RuleEngine WithoutInfos() => new(
        rules.Where(r => MayWarn(r.Descriptor.Id)),
        options with
        {
            Severities = options.Severities.Where(s => s.Value >= Severity.Warning).ToDictionary(StringComparer.Ordinal),
            DepartmentSeverities = options.DepartmentSeverities.SelectMany(r => r.Select(s => (Rule: r.Key, s))).Where(s => MayWarn(s.Rule)).ToLookup(s => s.Rule, s => s.s, StringComparer.Ordinal),
        });

    // The mildest of what is said for the departments that it concerns.
    private Severity? SaidOf(Finding finding)
    {
        Severity? mildest = null;
        foreach (var (name, severity) in options.DepartmentSeverities[finding.RuleId])
        {
            if (finding.Departments.Any(d => d.Id == name || d.Name == name || d.Id == Slug.Of(name)) && !(mildest <= severity)) mildest = severity;
        }

        return mildest;
    }

    private bool MayWarn(string ruleId)
    {
        var rule = rules.First(r => r.Descriptor.Id == ruleId).Descriptor;
        return options.DepartmentSeverities[ruleId].Any(s => s.Severity >= Severity.Warning)
            || (options.Severities.TryGetValue(ruleId, out var said) ? said >= Severity.Warning : (rule.FixedSeverity ?? rule.MaxSeverity) >= Severity.Warning);
    }

    private Severity Judge(RuleDescriptor rule, Finding finding)
    {
        if (SaidOf(finding) is { } ofDepartment) return ofDepartment;
        if (options.Severities.TryGetValue(rule.Id, out var said)) return said;
        if (rule.FixedSeverity is { } always) return always;
        var byStrength = options.Thresholds.Of(finding.Strength);
        return byStrength < rule.MaxSeverity ? byStrength : rule.MaxSeverity;
    }
}
