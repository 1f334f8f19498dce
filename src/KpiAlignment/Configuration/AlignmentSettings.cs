using KpiAlignment.Catalog;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Configuration;

/// <summary>What a file of settings says: how strictly to judge, what to know besides the product's catalogue, what to keep quiet. What it doesn't say stays as it is.</summary>
public sealed record AlignmentSettings
{
    /// <summary>By rule id, the severity of all its findings.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The severities that differ for a department.</summary>
    public ValueList<DepartmentSeverity> DepartmentSeverities { get; init; } = [];

    /// <summary>From which strength a finding is information, above 0 and at most 1.</summary>
    public double? InfoThreshold { get; init; }

    /// <summary>From which strength a finding is a warning, above 0 and at most 1.</summary>
    public double? WarningThreshold { get; init; }

    /// <summary>From which strength a finding is an error, above 0 and at most 1.</summary>
    public double? ErrorThreshold { get; init; }

    /// <summary>From which strength on a department depends, above 0 and at most 1.</summary>
    public double? DependencyThreshold { get; init; }

    /// <summary>From which strength of both signs an effect is ambiguous, above 0 and at most 1.</summary>
    public double? AmbiguityThreshold { get; init; }

    /// <summary>The most influences on a path, 1 to 8.</summary>
    public int? MaxPathLength { get; init; }

    /// <summary>The most contentions, and the most dependencies, that are kept of one metric, 1 to 1,000,000.</summary>
    public int? MaxPairsPerMetric { get; init; }

    /// <summary>The largest share of a scorecard that a proposal may ask for, in whole percents, 1 to 90.</summary>
    public int? MaxSharePercent { get; init; }

    /// <summary>The most shared goals that a plan starts with, 1 to 5.</summary>
    public int? MaxPortfolioGoals { get; init; }

    /// <summary>The improvement for which pilots are computed, in whole percents, 1 to 100.</summary>
    public int? PilotPercent { get; init; }

    /// <summary>The paths of catalogues of one's own, the first to be laid over first.</summary>
    public ValueList<string> Catalogs { get; init; } = [];

    /// <summary>The path of the baseline.</summary>
    public string? Baseline { get; init; }

    /// <summary>Puts what is said into options, and reads the catalogues and the baseline that are named.</summary>
    /// <returns>What is wrong with these; where anything is an error, the options are not to be used.</returns>
    public ValueList<LoadDiagnostic> ApplyTo(AlignmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new List<LoadDiagnostic>();
        foreach (var catalog in Catalogs)
        {
            var read = CatalogReader.Load(catalog, options.Catalog);
            diagnostics.AddRange(read.Diagnostics);
            options.Catalog = read.Catalog ?? options.Catalog;
        }

        if (Baseline is { } file)
        {
            options.Baseline = Suppressions.Baseline.Load(file, out var fault) ?? options.Baseline;
            if (fault is not null) diagnostics.Add(fault);
        }

        foreach (var (id, severity) in Severities) options.Severities[id] = severity;
        foreach (var (department, id, severity) in DepartmentSeverities) options.DepartmentSeverities[(department, id)] = severity;
        options.InfoThreshold = InfoThreshold ?? options.InfoThreshold;
        options.WarningThreshold = WarningThreshold ?? options.WarningThreshold;
        options.ErrorThreshold = ErrorThreshold ?? options.ErrorThreshold;
        options.DependencyThreshold = DependencyThreshold ?? options.DependencyThreshold;
        options.AmbiguityThreshold = AmbiguityThreshold ?? options.AmbiguityThreshold;
        options.MaxPathLength = MaxPathLength ?? options.MaxPathLength;
        options.MaxPairsPerMetric = MaxPairsPerMetric ?? options.MaxPairsPerMetric;
        options.MaxSharePercent = MaxSharePercent ?? options.MaxSharePercent;
        options.MaxPortfolioGoals = MaxPortfolioGoals ?? options.MaxPortfolioGoals;
        options.PilotPercent = PilotPercent ?? options.PilotPercent;
        return diagnostics.ToValueList();
    }

    /// <summary>These settings laid over others: what these say counts, what they don't say is the others'.</summary>
    internal AlignmentSettings Over(AlignmentSettings other) => this with
    {
        Severities = other.Severities.Concat(Severities).GroupBy(s => s.Key).ToDictionary(s => s.Key, s => s.Last().Value, StringComparer.Ordinal),
        DepartmentSeverities = other.DepartmentSeverities.Concat(DepartmentSeverities).GroupBy(s => (s.Department, s.RuleId)).Select(s => s.Last()).ToValueList(),
        InfoThreshold = InfoThreshold ?? other.InfoThreshold,
        WarningThreshold = WarningThreshold ?? other.WarningThreshold,
        ErrorThreshold = ErrorThreshold ?? other.ErrorThreshold,
        DependencyThreshold = DependencyThreshold ?? other.DependencyThreshold,
        AmbiguityThreshold = AmbiguityThreshold ?? other.AmbiguityThreshold,
        MaxPathLength = MaxPathLength ?? other.MaxPathLength,
        MaxPairsPerMetric = MaxPairsPerMetric ?? other.MaxPairsPerMetric,
        MaxSharePercent = MaxSharePercent ?? other.MaxSharePercent,
        MaxPortfolioGoals = MaxPortfolioGoals ?? other.MaxPortfolioGoals,
        PilotPercent = PilotPercent ?? other.PilotPercent,
        Catalogs = [.. other.Catalogs, .. Catalogs],
        Baseline = Baseline ?? other.Baseline,
    };
}
