using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>
/// Judges one part of a name, between two links. English puts the head last ("injury prevention training" is training), Dutch
/// writes what comes before the head on to it and what comes after apart ("doorlooptijd bezwaarschriften" is time).
/// </summary>
internal readonly ref struct PartJudge(ReadOnlySpan<NameItem> part, bool isDutch)
{
    private readonly ReadOnlySpan<NameItem> part = part;

    /// <summary>The verdict of a part that names what is counted or measured.</summary>
    public Verdict Head()
    {
        var best = default(Verdict);
        var (isClosed, hasForeignHead) = (false, false);
        for (var step = 0; step < part.Length; step++)
        {
            var at = isDutch ? step : part.Length - 1 - step;
            var item = part[at];
            if (item.Is(WordRole.Outcome)) return OutcomeOrMeasure(at);
            if (item.Is(WordRole.Measure) && best is not { Rank: VerdictRank.Thing, Sign: not 0 } && IsMeasured(at, hasForeignHead)) return MeasureOrOutcome(at);
            if (isClosed) continue;
            if (item.Is(WordRole.Thing) || item.Is(WordRole.Generic)) best = best.Or(At(at, VerdictRank.Thing));
            if (item.Is(WordRole.Output)) best = best.Or(At(at, VerdictRank.Output));
            if (item.Is(WordRole.Topic)) best = best.Or(At(at, VerdictRank.Topic));
            hasForeignHead |= IsForeignHead(item);
            isClosed = hasForeignHead || item.Is(WordRole.Thing) || item.Is(WordRole.Generic);
        }

        return best;
    }

    /// <summary>The verdict of a part that only says more of what went before: what became of that stands at its end.</summary>
    public Verdict Tail()
    {
        for (var at = part.Length - 1; at >= 0; at--)
        {
            if (part[at].Is(WordRole.Outcome)) return At(at, VerdictRank.Outcome);
            if (part[at].Is(WordRole.Output)) return At(at, VerdictRank.Output);
            if (part[at].Kind != ItemKind.Number && !part[at].Is(WordRole.Counter) && !part[at].Text.EndsWith("ly", StringComparison.Ordinal)) break;
        }

        return default;
    }

    /// <summary>The verdict of a part that is said of what went before.</summary>
    public Verdict Clause()
    {
        var best = default(Verdict);
        for (var at = 0; at < part.Length; at++)
        {
            if (part[at].Is(WordRole.Outcome)) return At(at, VerdictRank.Outcome);
            if (part[at].IsPolar && (part[at].Is(WordRole.Thing) || part[at].Is(WordRole.Measure))) best = best.Or(At(at, VerdictRank.Thing));
            if (part[at].Is(WordRole.Output)) best = best.Or(At(at, VerdictRank.Output));
        }

        return best;
    }

    // "Costs recovered" is what became of costs; in "response time requests closed" the time is measured all the same.
    private Verdict OutcomeOrMeasure(int at)
    {
        var outcome = At(at, VerdictRank.Outcome);
        for (var before = at - 1; before >= 0; before--)
        {
            if (!part[before].Is(WordRole.Measure) || part[before].Meaning is not { Sign: < 0, Aspect: Aspect.Speed }) continue;
            return before == at - 1 ? outcome : At(before, VerdictRank.Measure);
        }

        return outcome;
    }

    // Missed collections are bad, whatever collections are.
    private Verdict MeasureOrOutcome(int at)
    {
        var measure = At(at, VerdictRank.Measure);
        for (var before = at - 1; before >= 0 && measure.Sign > 0; before--)
        {
            if (part[before] is { IsPolar: true, Meaning: { Role: WordRole.Outcome, Sign: < 0 } }) return At(before, VerdictRank.Outcome);
        }

        return measure;
    }

    private Verdict At(int at, VerdictRank rank)
    {
        var verdict = new Verdict(rank, part[at].Meaning.Sign, part[at].Meaning.Aspect);
        if (at + 1 < part.Length && part[at + 1].Is(WordRole.Reverser)) verdict = verdict.Reversed();
        if (at > 0 && rank < VerdictRank.Outcome && part[at - 1].Is(WordRole.Reverser)) verdict = verdict.Reversed();
        foreach (var item in part[..at])
        {
            if (item.Is(WordRole.Negation)) verdict = verdict.Reversed();
        }

        return verdict;
    }

    // "Response time ambulances" is a time all the same, but a "productivity engineer" is no productivity, and "grade 5" a class.
    private bool IsMeasured(int at, bool hasForeignHead)
    {
        if (part[at].Meaning.Aspect is Aspect.Speed or Aspect.Cost) return true;
        var isNumbered = part[at].Meaning.Aspect == Aspect.Quality && at + 1 < part.Length && part[at + 1].Kind == ItemKind.Number;
        return !hasForeignHead && !isNumbered;
    }

    // In English an unknown noun is the head, and what stands before it only says which: "crime laboratory".
    private bool IsForeignHead(NameItem item) =>
        !isDutch && item.Kind == ItemKind.Unknown && !item.Text.EndsWith("ed", StringComparison.Ordinal);
}
