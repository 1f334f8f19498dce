using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Verification;

/// <summary>What it takes to think of changes to an analysed organisation and to try them.</summary>
internal sealed class Workbench
{
    public Workbench(AnalysisContext context, ValueList<Finding> findings, RuleEngine engine, ProposalOptions options, CancellationToken cancellation)
    {
        Context = context;
        Findings = findings;
        Engine = engine;
        Cancellation = cancellation;
        Departments = new DepartmentIndex(context, cancellation);
        Neighbourhood = new Neighbourhood(context, Departments, cancellation);
        Changes = new ChangedOrganization(context.Resolved);
        Budget = new TrialBudget(options.MaxPullsAnalyzed);
        Verifier = new Verifier(context, findings, Neighbourhood, Changes, engine, Budget, cancellation);
    }

    public AnalysisContext Context { get; }

    /// <summary>The findings on the organisation as it is.</summary>
    public ValueList<Finding> Findings { get; }

    public RuleEngine Engine { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The language in which a change speaks to the organisation's people.</summary>
    public CultureInfo Language => Context.Resolved.Organization.Language == "nl" ? LocalizedText.DutchCulture : LocalizedText.EnglishCulture;

    public DepartmentIndex Departments { get; }

    public Neighbourhood Neighbourhood { get; }

    public ChangedOrganization Changes { get; }

    /// <summary>What may be tried of them.</summary>
    public TrialBudget Budget { get; }

    public Verifier Verifier { get; }
}
