using KpiAlignment.Influences;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Finds the smallest whole percentages at which a candidate resolves findings.</summary>
internal sealed class ShareSolver(double threshold, int most)
{
    /// <summary>
    /// What a candidate resolves at which percentage: each set of findings, by the places of their issues, with the smallest at
    /// which none of the set is left. A set that is part of one resolved by less is left out.
    /// </summary>
    /// <param name="trial">Tells what is left of each issue.</param>
    /// <param name="findings">The places of the issues of each finding.</param>
    /// <remarks>More is not always better, since a large share changes what else a department pulls, so every percentage is looked at in turn.</remarks>
    public IEnumerable<(int Percent, int[] Issues)> Smallest(LocalTrial trial, IReadOnlyList<int[]> findings)
    {
        // What neither the most nor half of it resolves is not worth looking for in small steps.
        var open = Resolved(trial.StrengthsAt(most), findings).Union(Resolved(trial.StrengthsAt((most + 1) / 2), findings)).Order().ToArray();
        var solved = new List<HashSet<int>>();
        for (var percent = 1; percent <= most && open.Length > 0; percent++)
        {
            var strengths = trial.StrengthsAt(percent);
            var here = open.Where(f => IsResolved(findings[f], strengths)).ToHashSet();
            if (here.Count == 0 || solved.Exists(here.IsSubsetOf)) continue;
            solved.Add(here);
            yield return (percent, [.. here.Order().SelectMany(f => findings[f])]);
            if (here.Count == open.Length) yield break;
        }
    }

    private IEnumerable<int> Resolved(double[] strengths, IReadOnlyList<int[]> findings) =>
        Enumerable.Range(0, findings.Count).Where(f => IsResolved(findings[f], strengths));

    private bool IsResolved(int[] issues, double[] strengths)
    {
        foreach (var issue in issues)
        {
            if (strengths[issue].Reaches(threshold)) return false;
        }

        return true;
    }
}
