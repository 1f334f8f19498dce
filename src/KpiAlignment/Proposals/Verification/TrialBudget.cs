namespace KpiAlignment.Proposals.Verification;

/// <summary>How many pulls may be looked at again before the search for proposals ends, since nobody would wait for more.</summary>
internal sealed class TrialBudget(long pulls)
{
    private long spent;

    /// <summary>Whether something was not tried any more.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether another change may be tried.</summary>
    public bool MayTry()
    {
        var isLeft = spent < pulls;
        IsCut |= !isLeft;
        return isLeft;
    }

    /// <summary>Notes what was looked at again.</summary>
    public void Spend(long looked) => spent += looked;

    /// <summary>Budgets for searches side by side, together about twice what is left, since hardly any two need as much.</summary>
    public TrialBudget[] Split(int searches)
    {
        var each = Math.Max(0, pulls - spent) / Math.Max(1, searches / 2);
        return [.. Enumerable.Range(0, searches).Select(_ => new TrialBudget(each))];
    }

    /// <summary>Notes what searches side by side have looked at.</summary>
    public void Join(IEnumerable<TrialBudget> searches)
    {
        foreach (var search in searches)
        {
            spent += search.spent;
            IsCut |= search.IsCut;
        }
    }
}
