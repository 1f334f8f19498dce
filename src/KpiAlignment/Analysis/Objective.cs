using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What a department strives for: one of its KPIs, or its part in a shared goal.</summary>
public sealed record Objective
{
    /// <summary>Its place in <see cref="AnalysisContext.Objectives"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The department.</summary>
    public required Department Department { get; init; }

    /// <summary>The place of the department among those that are analysed.</summary>
    internal int DepartmentIndex { get; init; }

    /// <summary>The KPI, or <see langword="null"/> for a part in a shared goal.</summary>
    public Kpi? Kpi { get; init; }

    /// <summary>The shared goal, or <see langword="null"/> for a KPI.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The metric.</summary>
    public required ResolvedMetric Metric { get; init; }

    /// <summary>Which way it should go, or <see langword="null"/> where that is unknown: such an objective pulls nothing.</summary>
    public required Direction? Direction { get; init; }

    /// <summary>What told the direction; <see langword="null"/> where nothing did.</summary>
    public DirectionBasis? Basis { get; init; }

    /// <summary>
    /// How sure its direction is, 0 to 1: what the catalogue knows a name to wish is as sure as its influences, and what only the
    /// words of the name, or the department's trade, tell as sure as a pattern.
    /// </summary>
    public double Confidence => Basis switch
    {
        DirectionBasis.Wording => Certainty.Of(Evidence.Catalogue),
        DirectionBasis.Trade or DirectionBasis.Name => Certainty.Of(Evidence.Pattern),
        _ => 1,
    };

    /// <summary>How much it matters to the department, 0 to 1 relative to the department's weightiest objective.</summary>
    public required double Stake { get; init; }

    /// <summary>For a part in a shared goal, the share of the department's scorecard that it takes, 0 to 1 (exclusive); <see langword="null"/> where none is asked, and for a KPI.</summary>
    public double? Share { get; init; }

    /// <summary>What the department's incentives pay for it.</summary>
    public ValueList<ResolvedReward> Rewards { get; init; } = [];

    /// <summary>Its mean share of the department's incentives, 0 to 1.</summary>
    public double RewardShare => Stakes.MeanShare(Rewards, Department);

    /// <summary>The name of the KPI or the goal.</summary>
    public string Name => Kpi?.Name ?? Goal!.Name;

    /// <summary>The id of the KPI or the goal.</summary>
    public string Id => Kpi?.Id ?? Goal!.Id;

    /// <summary>When it counts; <see langword="null"/> is always.</summary>
    public Period? Period => Kpi is null ? Goal!.Period : Kpi.Period;

    /// <summary>What it aims at.</summary>
    public Target? Target => Kpi is null ? Goal!.Target : Kpi.Target;

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source => Kpi?.Source ?? Goal!.Source;

    /// <summary>Whether there is a day on which both count.</summary>
    public bool Coincides(Objective other) => Period is not { } mine || other.Period is not { } theirs || mine.Overlaps(theirs);

    /// <inheritdoc/>
    public override string ToString() => $"{Department.Name}/{Name}";

    /// <summary>Whether both are the same objective, that matters as much; at which place an analysis lists it doesn't count.</summary>
    public bool Equals(Objective? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Department == other.Department && Kpi == other.Kpi && Goal == other.Goal && Metric == other.Metric
            && Direction == other.Direction && Basis == other.Basis && Stake.Equals(other.Stake) && Share.Equals(other.Share) && Rewards.Equals(other.Rewards));

    /// <inheritdoc/>
    public override int GetHashCode() => Metric.Index;
}
