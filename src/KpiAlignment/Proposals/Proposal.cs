using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>
/// A step that answers findings. Where it changes what the files say, the changed organisation has been analysed again: findings are
/// gone and none of warning or above has come. What only people can do, such as spending a day with another department, changes nothing in the files.
/// </summary>
public sealed record Proposal
{
    /// <summary>What makes it the same proposal in another report: kind, subject and departments.</summary>
    public string Id => field ??= string.Join('/', [Slug.Of(string.Concat(Kind.ToString().Select(c => char.IsUpper(c) ? $" {c}" : $"{c}"))), Subject, string.Join('+', Departments.Select(d => d.Id))]);

    /// <summary>What it changes.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>The departments that it brings together, by id.</summary>
    public required ValueList<Department> Departments { get; init; }

    /// <summary>The metric to strive for; <see langword="null"/> where it turns on none.</summary>
    public ResolvedMetric? Metric { get; init; }

    /// <summary>Which way the metric should go; <see langword="null"/> where it turns on none.</summary>
    public Direction? Direction { get; init; }

    /// <summary>When it counts; <see langword="null"/> is always.</summary>
    public Period? Period { get; init; }

    /// <summary>
    /// For each department that takes something on, the smallest whole percentage that does: of its scorecard or, for an incentive shift, of the incentive.
    /// </summary>
    public ValueList<DepartmentShare> Shares { get; init; } = [];

    /// <summary>The findings that are gone, or under the threshold of a warning, when the changed organisation is analysed.</summary>
    public ValueList<Finding> Resolves { get; init; } = [];

    /// <summary>The findings that stay for other departments too, of which what stands between these departments is gone.</summary>
    public ValueList<Finding> Eases { get; init; } = [];

    /// <summary>The findings that it answers in a way that no analysis can verify; none where the files can tell.</summary>
    public ValueList<Finding> Addresses { get; init; } = [];

    /// <summary>The strongest of what it resolves, before: a pressure or the strength of another finding, 0 to 1; <see langword="null"/> where the files can't tell.</summary>
    public double? Before { get; init; }

    /// <summary>The same after the change, 0 to 1, always under the threshold of a warning; <see langword="null"/> where the files can't tell.</summary>
    public double? After { get; init; }

    /// <summary>How much the metric does for the goals of the organisation, 0 to 1; 0 where there are none, or no metric.</summary>
    public double GoalSupport { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedMessage Message { get; init; }

    /// <summary>What it takes, one by one: who brings what, which questions to ask, what the figures are made of.</summary>
    public ValueList<LocalizedMessage> Details { get; init; } = [];

    /// <summary>The change itself, to apply to the organisation; <see langword="null"/> for what the files don't hold.</summary>
    public OrganizationChange? Change { get; init; }

    /// <summary>Whether the changed organisation has been analysed again and the findings were gone.</summary>
    public bool IsVerified => Change is not null;

    /// <summary>What it is about, in one word, for its id.</summary>
    internal string Subject { get; init; } = "";

    /// <summary>Whether the alignment score falls by it, because what is left gets stronger; it is offered where nothing else answers a finding, and is no step of the plan.</summary>
    internal bool LowersScore { get; init; }

    /// <summary>What the share was solved for and the candidate that it is a share of; <see langword="null"/> for what answers no tension.</summary>
    internal Solution? Solution { get; init; }
}
