using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment;

/// <summary>Analyses organisations: the front door. Immutable, and safe to share between threads.</summary>
public sealed class AlignmentAnalyzer
{
    private static readonly Lazy<AlignmentAnalyzer> Shared = new(() => new AlignmentAnalyzer());

    private readonly MetricCatalog catalog;
    private readonly AnalysisOptions analysisOptions;
    private readonly Baseline baseline;
    private readonly DateOnly? today;
    private readonly RuleEngine engine;
    private readonly ProposalFinder proposals;

    /// <summary>An analyser with the product's rules and, after them, rules of one's own.</summary>
    /// <param name="options">What counts; the defaults where left out.</param>
    /// <param name="rules">Rules of one's own.</param>
    /// <exception cref="ArgumentException">An option is out of its range, two rules share an id, or a severity is given for a rule that isn't there.</exception>
    public AlignmentAnalyzer(AlignmentOptions? options = null, IEnumerable<IAlignmentRule>? rules = null)
    {
        options ??= new AlignmentOptions();
        catalog = options.Catalog;
        baseline = options.Baseline;
        today = options.Today;
        analysisOptions = options.ToAnalysisOptions();
        engine = new RuleEngine(BuiltInRules.All.Concat(rules ?? []), options.ToRuleOptions());
        proposals = new ProposalFinder(engine, options.ToProposalOptions());
    }

    /// <summary>The analyser with all defaults.</summary>
    public static AlignmentAnalyzer Default => Shared.Value;

    /// <summary>Analyses an organisation. What a rule of one's own throws is let out.</summary>
    /// <exception cref="ArgumentException">The organisation, built in code, holds what no file can: see <see cref="OrganizationResolver.Resolve"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AlignmentReport Analyze(Organization organization, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var resolved = OrganizationResolver.Resolve(organization, catalog);
        var analysis = AnalysisContext.Create(resolved, analysisOptions, cancellationToken);
        var sifted = new Sieve(organization.Suppressions, baseline, today ?? DateOnly.FromDateTime(DateTime.UtcNow)).Part(engine.Run(analysis, cancellationToken));
        var plan = proposals.Find(analysis, sifted.Reported, cancellationToken);
        return new AlignmentReport(analysis, engine.Rules.Select(r => r.Descriptor).ToValueList(), sifted.Reported, plan)
        {
            Suppressed = sifted.Suppressed,
            SuppressionFaults = sifted.Faults,
        };
    }
}
