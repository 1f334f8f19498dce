namespace KpiAlignment.Model;

/// <summary>What a department says in a year about working with another.</summary>
public sealed record CollaborationSurvey
{
    /// <summary>The department that answers, by id or name.</summary>
    public required string From { get; init; }

    /// <summary>The department that it is about, by id or name.</summary>
    public required string About { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The score, 0 to 10.</summary>
    public required double Score { get; init; }

    /// <summary>The answer to the open question.</summary>
    public string? Answer { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
