namespace KpiAlignment.Console.Evaluation;

/// <summary>How well conflicts were told from the rest; shares are 0 to 1, and 1 where there is nothing to count.</summary>
public sealed class Scores
{
    private readonly int found;
    private readonly int conflicts;
    private readonly int alarms;

    /// <summary>The scores of <paramref name="outcomes"/>.</summary>
    public Scores(IEnumerable<PairOutcome> outcomes)
    {
        foreach (var outcome in outcomes ?? throw new ArgumentNullException(nameof(outcomes)))
        {
            Count++;
            if (outcome.Pair.Label == PairLabel.Conflict)
            {
                conflicts++;
                if (outcome.IsRight) found++;
            }
            else if (!outcome.IsRight)
            {
                alarms++;
                if (outcome.Pair.Label == PairLabel.Synergy) SynergyAlarms++;
                else NeutralAlarms++;
            }
        }
    }

    /// <summary>The rows.</summary>
    public int Count { get; }

    /// <summary>Of the conflicts that were reported, the share that are.</summary>
    public double Precision => Share(found, found + alarms);

    /// <summary>Of the conflicts, the share that were reported.</summary>
    public double Recall => Share(found, conflicts);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Of the rows that are no conflict, the share that were reported as one.</summary>
    public double FalseAlarms => Count == conflicts ? 0 : (double)alarms / (Count - conflicts);

    /// <summary>The synergies that were reported as conflicts.</summary>
    public int SynergyAlarms { get; }

    /// <summary>The neutral rows that were reported as conflicts.</summary>
    public int NeutralAlarms { get; }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
