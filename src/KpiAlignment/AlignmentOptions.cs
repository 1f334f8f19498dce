using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Influences;
using KpiAlignment.Proposals;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment;

/// <summary>What an <see cref="AlignmentAnalyzer"/> counts and how strictly it judges. It is read once, when the analyser is made.</summary>
public sealed class AlignmentOptions
{
    private static readonly AnalysisOptions Analysis = new();
    private static readonly SeverityThresholds Thresholds = new();
    private static readonly ProposalOptions Proposing = new();

    /// <summary>What the analyser knows of metrics; by default <see cref="MetricCatalog.Default"/>.</summary>
    public MetricCatalog Catalog { get => field ?? MetricCatalog.Default; set; } = null!;

    /// <summary>The most influences on a path, 1 to 8; 4 by default.</summary>
    public int MaxPathLength { get; set; } = Analysis.Paths.MaxPathLength;

    /// <summary>The most steps of the search for the strongest chain from one metric to another, 1 or more; 10,000 by default. See <see cref="PathLimits.MaxSteps"/>.</summary>
    public int MaxPathSteps { get; set; } = Analysis.Paths.MaxSteps;

    /// <summary>The least strength of a path, above 0 and at most 1; 0.1 by default.</summary>
    public double MinStrength { get; set; } = Analysis.Paths.MinStrength;

    /// <summary>From which |stake · net effect| on a department depends, above 0 and at most 1; 0.15 by default.</summary>
    public double DependencyThreshold { get; set; } = Analysis.DependencyThreshold;

    /// <summary>From which strength of both signs an effect is ambiguous, above 0 and at most 1; 0.3 by default.</summary>
    public double AmbiguityThreshold { get; set; } = Analysis.AmbiguityThreshold;

    /// <summary>The most contentions, and the most dependencies, that are kept of one metric, the hardest first, 1 or more; 1,000 by default.</summary>
    public int MaxPairsPerMetric { get; set; } = Analysis.MaxPairsPerMetric;

    /// <summary>From which strength a finding is information, 0 to 1; what is weaker is dropped. 0.05 by default.</summary>
    public double InfoThreshold { get; set; } = Thresholds.Info;

    /// <summary>From which strength a finding is a warning, 0 to 1; 0.15 by default.</summary>
    public double WarningThreshold { get; set; } = Thresholds.Warning;

    /// <summary>From which strength a finding is an error, 0 to 1; 0.4 by default.</summary>
    public double ErrorThreshold { get; set; } = Thresholds.Error;

    /// <summary>By rule id, the severity of all its findings; <see cref="Severity.None"/> turns the rule off.</summary>
    public IDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>By a department's name or id and a rule's id, the severity of the rule's findings that concern the department, the mildest where several are concerned; it goes before <see cref="Severities"/>.</summary>
    public IDictionary<(string Department, string RuleId), Severity> DepartmentSeverities { get; } = new Dictionary<(string Department, string RuleId), Severity>();

    /// <summary>The findings that are to stay quiet; none by default.</summary>
    public Baseline Baseline { get; set; } = Baseline.Empty;

    /// <summary>The day by which suppressions expire; <see langword="null"/>, as by default, is today in UTC.</summary>
    public DateOnly? Today { get; set; }

    /// <summary>The largest share of a department's scorecard that a proposal may ask for, in whole percents, 1 to 90; 60 by default.</summary>
    public int MaxSharePercent { get; set; } = Proposing.MaxSharePercent;

    /// <summary>The most pairs of departments, the hardest conflicts first, for which proposals are sought, 1 or more; 60 by default.</summary>
    public int MaxProposalPairs { get; set; } = Proposing.MaxPairs;

    /// <summary>The most shared goals that a plan starts with, 1 to 5; 3 by default.</summary>
    public int MaxPortfolioGoals { get; set; } = Proposing.MaxPortfolioGoals;

    /// <summary>The improvement that the business case of a pilot is computed for, in whole percents, 1 to 100; 15 by default.</summary>
    public int PilotPercent { get; set; } = Proposing.PilotPercent;

    internal ProposalOptions ToProposalOptions() => new()
    {
        MaxSharePercent = MaxSharePercent,
        MaxPairs = MaxProposalPairs,
        MaxPortfolioGoals = MaxPortfolioGoals,
        PilotPercent = PilotPercent,
    };

    internal AnalysisOptions ToAnalysisOptions() => new()
    {
        Paths = new PathLimits { MaxPathLength = MaxPathLength, MinStrength = MinStrength, MaxSteps = MaxPathSteps },
        MinPressure = InfoThreshold,
        DependencyThreshold = DependencyThreshold,
        AmbiguityThreshold = AmbiguityThreshold,
        MaxPairsPerMetric = MaxPairsPerMetric,
    };

    internal RuleOptions ToRuleOptions() => new()
    {
        Thresholds = new SeverityThresholds(InfoThreshold, WarningThreshold, ErrorThreshold),
        Severities = Severities.ToDictionary(StringComparer.Ordinal),
        DepartmentSeverities = DepartmentSeverities.ToLookup(s => s.Key.RuleId, s => (s.Key.Department, s.Value), StringComparer.Ordinal),
    };
}
