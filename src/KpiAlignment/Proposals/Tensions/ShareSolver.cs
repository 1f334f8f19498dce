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
        // What was left last is looked at first.
        var checks = findings.Select(f => f.ToArray()).ToArray();
        // What neither the most nor half of it resolves is not worth looking for in small steps.
        var open = Resolved(most).Union(Resolved((most + 1) / 2)).Order().ToArray();
        var solved = new List<HashSet<int>>();
        for (var percent = 1; percent <= most && open.Length > 0; percent++)
        {
            trial.Try(percent);
            var here = Array.FindAll(open, IsResolved);
            if (here.Length == 0 || solved.Exists(s => s.IsSupersetOf(here))) continue;
            solved.Add([.. here]);
            yield return (percent, [.. here.SelectMany(f => findings[f])]);
            if (here.Length == open.Length) yield break;
        }

        int[] Resolved(int percent)
        {
            trial.Try(percent);
            return [.. Enumerable.Range(0, findings.Count).Where(IsResolved)];
        }

        bool IsResolved(int finding)
        {
            var issues = checks[finding];
            for (var i = 0; i < issues.Length; i++)
            {
                if (!trial.StrengthOf(issues[i]).Reaches(threshold)) continue;
                (issues[0], issues[i]) = (issues[i], issues[0]);
                return false;
            }

            return true;
        }
    }
}
