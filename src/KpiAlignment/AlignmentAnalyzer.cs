using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Loading;
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
        Rules = engine.Rules.Select(r => r.Descriptor).ToValueList();
    }

    /// <summary>The analyser with all defaults.</summary>
    public static AlignmentAnalyzer Default => Shared.Value;

    /// <summary>The rules that it runs, by id.</summary>
    public ValueList<RuleDescriptor> Rules { get; }

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
        var findings = engine.Run(analysis, cancellationToken, stages.In(AnalysisStage.ApplyingRules));
        var sifted = new Sieve(organization.Suppressions, baseline, today ?? DateOnly.FromDateTime(DateTime.UtcNow)).Part(findings);
        stages.Enter(AnalysisStage.Proposing);
        var plan = proposals.Find(analysis, sifted.Reported, cancellationToken, stages.In(AnalysisStage.Proposing));
        return new AlignmentReport(analysis, Rules, sifted.Reported, plan)
        {
            Suppressed = sifted.Suppressed,
            Diagnostics = [.. sifted.Faults, .. analysis.LeftOut.Select(l => ToDiagnostic(l, analysis)), .. plan.IsCut ? [SearchEnded(organization)] : Array.Empty<LoadDiagnostic>()],
        };
    }

    private static LoadDiagnostic SearchEnded(Organization organization) =>
        new(DiagnosticIds.LimitExceeded, DiagnosticSeverity.Warning, LoadTexts.Say("LimitExceeded.Proposals"), organization.Source);

    private static LoadDiagnostic ToDiagnostic(LeftOut left, AnalysisContext analysis) => new(
        DiagnosticIds.LimitExceeded,
        DiagnosticSeverity.Warning,
        LoadTexts.Say("LimitExceeded.Pairs", left.Metric.Name, left.Pairs),
        analysis.Objectives.FirstOrDefault(o => o.Metric == left.Metric)?.Source ?? analysis.Resolved.Organization.Source);
}
