using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules;

/// <summary>What a rule reports.</summary>
public sealed record Finding
{
    private readonly double saidConfidence = double.NaN;
    private readonly Func<Finding, ValueList<Witness>>? findWitnesses;
    private readonly Func<Finding, string> identify = FindingIdentities.ByAll;
    private string? identity;
    private bool isJudged;

    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it asks for attention; the engine fills it in from the strength and the options.</summary>
    public Severity Severity { get; init; }

    /// <summary>How strong it is, 0 to 1; for a contention its pressure.</summary>
    public required double Strength { get; init; }

    /// <summary>
    /// How sure it is, 0 to 1: the weakest evidence it rests on. Where the rule doesn't say, that of its chains of causes, for several contentions those to the two sides
    /// of the hardest; what only names suggest lowers it.
    /// </summary>
    public double Confidence { get => Math.Min(double.IsNaN(saidConfidence) ? FindingEvidence.ConfidenceOf(this) : saidConfidence, FindingEvidence.MostFor(this)); init => saidConfidence = value; }

    /// <summary>The departments that it concerns.</summary>
    public ValueList<Department> Departments { get; init; } = [];

    /// <summary>The objectives that it concerns.</summary>
    public ValueList<Objective> Objectives { get; init; } = [];

    /// <summary>The contentions that it reports, the hardest first; none for a rule that looks at something else.</summary>
    public ValueList<Contention> Contentions { get; init; } = [];

    /// <summary>The metric that it turns on.</summary>
    public ResolvedMetric? Metric { get; init; }

    /// <summary>The goal that it turns on.</summary>
    public Goal? Goal { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedMessage Message { get; init; }

    /// <summary>Where in the source it stands.</summary>
    public SourceSpan Location { get; init; }

    /// <summary>The chains of causes that it rests on.</summary>
    public ValueList<Witness> Witnesses { get => field ??= findWitnesses?.Invoke(this) ?? []; init; }

    /// <summary>Finds <see cref="Witnesses"/> when they are first asked for: of many findings only the first few are read.</summary>
    internal Func<Finding, ValueList<Witness>> FindWitnesses { init => findWitnesses = value; }

    /// <summary>What it takes for granted that nobody has said: directions and causes that are inferred from names.</summary>
    public ValueList<LocalizedMessage> Assumptions => FindingEvidence.AssumptionsOf(this);

    /// <summary>
    /// What makes it the same finding in another version of the organisation; by default rule, metric, goal, departments and
    /// objectives by id. A rule with one finding per metric, or per pair of departments, says so here.
    /// </summary>
    public string Identity
    {
        get => identity ?? (isJudged ? identity = identify(this) : identify(this));
        init => identity = value;
    }

    /// <summary>What <see cref="Identity"/> is made of; it is put together where it is asked for.</summary>
    internal Func<Finding, string> IdentifiedBy { init => identify = value; }

    /// <summary>This finding as the engine hands it out: what it is won't change any more.</summary>
    internal Finding Judged(Severity severity) => this with { Severity = severity, isJudged = true };

    /// <summary>Whether both say the same of the same.</summary>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Identity == other.Identity && Severity == other.Severity && Strength.Equals(other.Strength) && Confidence.Equals(other.Confidence)
            && Departments.Equals(other.Departments) && Objectives.Equals(other.Objectives) && Contentions.Equals(other.Contentions) && Metric == other.Metric && Goal == other.Goal
            && Message.Equals(other.Message) && Location == other.Location && Witnesses.Equals(other.Witnesses));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Identity);
}
