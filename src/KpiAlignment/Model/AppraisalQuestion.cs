namespace KpiAlignment.Model;

/// <summary>What is asked when someone's work is judged.</summary>
/// <param name="Question">The question.</param>
public sealed record AppraisalQuestion(string Question)
{
    /// <summary>The other departments that it asks about, by id or name; none where the question itself says whom it is about.</summary>
    public ValueList<string> About { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
