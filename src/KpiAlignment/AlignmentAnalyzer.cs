using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
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
        Engine = new RuleEngine(BuiltInRules.All.Concat(rules ?? []), options.ToRuleOptions());
        proposals = new ProposalFinder(Engine, options.ToProposalOptions());
    }

    /// <summary>The analyser with all defaults.</summary>
    public static AlignmentAnalyzer Default => Shared.Value;

    /// <summary>The rules that it runs, by id.</summary>
    public ValueList<RuleDescriptor> Rules => Engine.Descriptors;

    /// <summary>Runs them.</summary>
    internal RuleEngine Engine { get; }

    /// <summary>Analyses an organisation. What a rule of one's own throws is let out.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="cancellationToken">Ends the analysis before it is done.</param>
    /// <param name="progress">Is told how far it has come, by the thread that analyses and in the same steps each time.</param>
    /// <exception cref="ArgumentException">The organisation, built in code, holds what no file can: see <see cref="OrganizationResolver.Resolve"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AlignmentReport Analyze(Organization organization, CancellationToken cancellationToken = default, IProgress<AnalysisProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var stages = new AnalysisStages(progress);
        stages.Enter(AnalysisStage.Resolving);
        var resolved = OrganizationResolver.Resolve(organization, catalog, cancellationToken);
        stages.Enter(AnalysisStage.Analyzing);
        var analysis = AnalysisContext.Create(resolved, analysisOptions, cancellationToken);
        analysis.Complete(stages.In(AnalysisStage.Analyzing));
        stages.Enter(AnalysisStage.ApplyingRules);
        var sifted = Sift(organization, Engine.Run(analysis, cancellationToken, stages.In(AnalysisStage.ApplyingRules)));
        stages.Enter(AnalysisStage.Proposing);
        var plan = proposals.Find(analysis, sifted.Reported, cancellationToken, stages.In(AnalysisStage.Proposing));
        return new AlignmentReport(analysis, Engine, sifted, new Lazy<Plan>(plan));
    }

    /// <summary>Analyses an organisation that is going to be edited.</summary>
    /// <param name="organization">The organisation as it is at first.</param>
    /// <param name="cancellationToken">Ends the analysis before it is done.</param>
    /// <exception cref="ArgumentException">As for <see cref="Analyze"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AlignmentSession StartSession(Organization organization, CancellationToken cancellationToken = default) => new(this, organization, cancellationToken);

    /// <summary>Names resolved, effects found; all else when it is asked for.</summary>
    internal AnalysisContext Resolve(Organization organization, CancellationToken cancellationToken) =>
        AnalysisContext.Create(OrganizationResolver.Resolve(organization, catalog, cancellationToken), analysisOptions, cancellationToken);

    /// <summary>The report on findings of which the proposals are sought when they are asked for.</summary>
    internal AlignmentReport Report(AnalysisContext analysis, ValueList<Finding> findings)
    {
        var sifted = Sift(analysis.Resolved.Organization, findings);
        return new AlignmentReport(analysis, Engine, sifted, new Lazy<Plan>(() => proposals.Find(analysis, sifted.Reported)));
    }

    private SiftedFindings Sift(Organization organization, ValueList<Finding> findings) =>
        new Sieve(organization.Suppressions, baseline, today ?? DateOnly.FromDateTime(DateTime.UtcNow)).Part(findings);
}
