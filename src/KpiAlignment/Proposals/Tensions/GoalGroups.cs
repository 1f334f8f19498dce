using KpiAlignment.Model;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Joins goals that work for pairs of departments into goals of three, where each two of the three are at odds.</summary>
internal static class GoalGroups
{
    public static IEnumerable<(Candidate Candidate, ValueList<Issue> Issues, double Coverage)> Join(IReadOnlyList<(Solution Solution, Tension Tension)> goals)
    {
        var strength = goals.Select(g => g.Tension).Distinct().ToDictionary(t => (t.First.Id, t.Second.Id), t => t.Issues.Sum(i => i.Strength));
        foreach (var same in goals.GroupBy(g => (g.Solution.Candidate.Metric.Index, g.Solution.Candidate.Direction)))
        {
            var pairs = same.DistinctBy(g => (g.Tension.First.Id, g.Tension.Second.Id)).ToArray();
            var departments = pairs.SelectMany(p => p.Solution.Candidate.Takers).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
            var known = pairs.Select(p => (p.Tension.First.Id, p.Tension.Second.Id)).ToHashSet();
            foreach (var three in Threes(departments))
            {
                // Two pairs share a department already; the third must be at odds too, or it is no matter of three.
                (string, string)[] sides = [(three[0].Id, three[1].Id), (three[0].Id, three[2].Id), (three[1].Id, three[2].Id)];
                if (sides.Count(known.Contains) < 2 || !Array.TrueForAll(sides, strength.ContainsKey)) continue;
                var within = pairs.Where(p => sides.Contains((p.Tension.First.Id, p.Tension.Second.Id))).ToArray();
                var total = sides.Sum(s => strength[s]);
                var issues = within.SelectMany(p => p.Solution.Issues).Distinct().ToValueList();
                var period = within.Select(p => p.Solution.Candidate.Period).OfType<Period>().Distinct().ToArray();
                yield return (
                    within[0].Solution.Candidate with { Kind = ProposalKind.SharedGoal, Takers = three.ToValueList(), Period = period.Length == 1 ? period[0] : null },
                    issues,
                    issues.Sum(i => i.Strength) / total);
            }
        }
    }

    private static IEnumerable<Department[]> Threes(Department[] departments) =>
        from i in Enumerable.Range(0, departments.Length)
        from j in Enumerable.Range(i + 1, departments.Length - i - 1)
        from k in Enumerable.Range(j + 1, departments.Length - j - 1)
        select new[] { departments[i], departments[j], departments[k] };
}

