using System.Runtime.InteropServices;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Computes the pairwise alignment of departments; pairs that pull no metric in common are left out.</summary>
internal static class AlignmentCalculator
{
    public static ValueList<Alignment> Compute(ResolvedOrganization organization, PullTable pulls)
    {
        var place = organization.Departments.Select((d, i) => (d.Department.Id, i)).ToDictionary(d => d.Id, d => d.i, StringComparer.Ordinal);
        var squares = new double[place.Count];
        var products = new Dictionary<(int First, int Second), double>();
        for (var row = 0; row < pulls.Metrics.Length; row++)
        {
            var pullOf = new SortedDictionary<int, double>();
            foreach (var entry in pulls.Row(row))
            {
                if (entry.Resists) continue;
                var department = place[entry.Objective.Department.Id];
                pullOf[department] = pullOf.GetValueOrDefault(department) + entry.Pull;
            }

            var here = pullOf.ToArray();
            for (var i = 0; i < here.Length; i++)
            {
                squares[here[i].Key] += here[i].Value * here[i].Value;
                for (var j = i + 1; j < here.Length; j++)
                    CollectionsMarshal.GetValueRefOrAddDefault(products, (here[i].Key, here[j].Key), out _) += here[i].Value * here[j].Value;
            }
        }

        return products
            .Where(p => p.Value != 0)
            .OrderBy(p => p.Key)
            .Select(p => new Alignment(
                organization.Departments[p.Key.First].Department,
                organization.Departments[p.Key.Second].Department,
                Math.Clamp(p.Value / Math.Sqrt(squares[p.Key.First] * squares[p.Key.Second]), -1, 1)))
            .ToValueList();
    }
}
