using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Computes the pairwise alignment of departments; pairs that pull no metric in common are left out.</summary>
internal static class AlignmentCalculator
{
    // Of a metric that more departments pull, those that pull hardest say how the organisation stands to it.
    private const int MostDepartments = 500;

    public static FoundAtMetrics<Alignment> Compute(ResolvedOrganization organization, PullTable pulls, CancellationToken cancellationToken)
    {
        var leftOut = new Dictionary<int, long>();
        var squares = new double[organization.Departments.Count];
        var products = new PairSums(organization.Departments.Count);
        var here = new List<(int Department, double Pull)>();
        for (var row = 0; row < pulls.Metrics.Length; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SumByDepartment(pulls.Row(row), here);
            if (here.Count > MostDepartments)
            {
                leftOut.Add(pulls.Metrics[row], PairsOf(here.Count) - PairsOf(MostDepartments));
                KeepHardest(here, MostDepartments);
            }

            for (var i = 0; i < here.Count; i++)
            {
                squares[here[i].Department] += here[i].Pull * here[i].Pull;
                for (var j = i + 1; j < here.Count; j++) products.Add(here[i].Department, here[j].Department, here[i].Pull * here[j].Pull);
            }
        }

        var found = products.NotZero()
            .Select(p => new Alignment(
                organization.Departments[p.First].Department,
                organization.Departments[p.Second].Department,
                Math.Clamp(p.Sum / Math.Sqrt(squares[p.First] * squares[p.Second]), -1, 1)))
            .ToValueList();
        return new FoundAtMetrics<Alignment>(found, leftOut);
    }

    private static long PairsOf(long count) => count * (count - 1) / 2;

    private static void KeepHardest(List<(int Department, double Pull)> sums, int most)
    {
        var hardest = sums.OrderByDescending(s => Math.Abs(s.Pull)).ThenBy(s => s.Department).Take(most).OrderBy(s => s.Department).ToArray();
        sums.Clear();
        sums.AddRange(hardest);
    }

    private static void SumByDepartment(ReadOnlySpan<PullTable.Entry> entries, List<(int Department, double Pull)> sums)
    {
        sums.Clear();
        foreach (var entry in entries)
        {
            if (entry.Resists) continue;
            var department = entry.Objective.DepartmentIndex;
            if (sums.Count > 0 && sums[^1].Department == department) sums[^1] = (department, sums[^1].Pull + entry.Pull);
            else sums.Add((department, entry.Pull));
        }
    }
}
