namespace KpiAlignment.Model;

/// <summary>
/// Says that findings of some rules at one place are known and accepted: in a file, a comment such as
/// <c># kpi-alignment: ignore KPA102 until 2027-03-31 -- agreed with Sales for the launch</c> at the end of an element's line or above it.
/// </summary>
public sealed record Suppression
{
    /// <summary>The ids of the rules, one at least.</summary>
    public required ValueList<string> RuleIds { get; init; }

    /// <summary>The last day on which it counts; <see langword="null"/> is without end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why the findings are accepted; <see langword="null"/> where nobody has said.</summary>
    public string? Reason { get; init; }

    /// <summary>The line that it is about, from 1, in the file of <see cref="Source"/>: elements that start there.</summary>
    public required int Line { get; init; }

    /// <summary>Where it stands.</summary>
    public SourceSpan Source { get; init; }
}
