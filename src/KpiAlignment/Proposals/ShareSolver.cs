using KpiAlignment.Influences;

namespace KpiAlignment.Proposals;

/// <summary>Finds the smallest whole percentages at which a candidate resolves issues.</summary>
internal sealed class ShareSolver(double threshold, int most)
{
    /// <summary>For each of some sets of issues, by their places, the smallest percentage at which none of the set is left, or <see langword="null"/>.</summary>
    /// <remarks>More is not always better, a large share changes what else a department pulls, so every percentage is looked at in turn.</remarks>
    public int?[] Smallest(LocalTrial trial, IReadOnlyList<int[]> sets)
    {
        var found = new int?[sets.Count];
        var open = Enumerable.Range(0, sets.Count).ToList();
        // What neither the most nor half of it resolves is not worth looking for in small steps.
        var (high, middle) = (trial.StrengthsAt(most), trial.StrengthsAt((most + 1) / 2));
        open.RemoveAll(s => !IsResolved(sets[s], high) && !IsResolved(sets[s], middle));
        for (var percent = 1; percent <= most && open.Count > 0; percent++)
        {
            var strengths = trial.StrengthsAt(percent);
            open.RemoveAll(s =>
            {
                if (!IsResolved(sets[s], strengths)) return false;
                found[s] = percent;
                return true;
            });
        }

        return found;
    }

    private bool IsResolved(int[] set, double[] strengths)
    {
        foreach (var issue in set)
        {
            if (strengths[issue].Reaches(threshold)) return false;
        }

        return true;
    }
}
