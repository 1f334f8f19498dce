using KpiAlignment.Model;

namespace KpiAlignment.Benchmarks;

/// <summary>
/// Generates organisations as large ones are: clusters of departments that have much to do with each other, with levers of
/// their own, loosely tied to other clusters; a few clusters make a division with goals of its own. The same size gives the same organisation.
/// </summary>
public static class ClusteredOrganization
{
    private const int KpisPerDepartment = 5;
    private const int DepartmentsPerCluster = 10;
    private const int KpisPerCluster = KpisPerDepartment * DepartmentsPerCluster;
    private const int LeversPerCluster = 20;
    private const int ClustersPerDivision = 4;

    /// <summary>An organisation of <paramref name="kpis"/> KPIs, rounded up to whole clusters.</summary>
    public static Organization Generate(int kpis)
    {
        var random = new Random(20_260_101);
        var clusters = (kpis + KpisPerCluster - 1) / KpisPerCluster;
        var departments = new List<Department>();
        var influences = new List<Influence>();
        for (var c = 0; c < clusters; c++)
        {
            for (var d = 0; d < DepartmentsPerCluster; d++) departments.Add(Department(c, d, random));
            AddInfluences(c, clusters, random, influences);
        }

        return new Organization
        {
            Name = $"Generated, {clusters * KpisPerCluster} KPIs",
            Goals = Enumerable.Range(0, Division(clusters - 1) + 1).Select(d => new Goal { Name = Goal(d), Direction = Direction.Increase }).ToValueList(),
            Departments = departments.ToValueList(),
            Influences = influences.ToValueList(),
        };
    }

    private static Department Department(int cluster, int department, Random random) => new()
    {
        Name = $"Unit {cluster:0000}{(char)('A' + department)}",
        Kpis = Enumerable.Range(0, KpisPerDepartment).Select(k => new Kpi
        {
            Name = Metric(cluster, (department * KpisPerDepartment) + k),
            Direction = random.Next(2) == 0 ? Direction.Increase : Direction.Decrease,
            Target = random.Next(10, 1000),
            Unit = "points",
            Weight = random.Next(1, 5),
        }).ToValueList(),
    };

    // Three influences a KPI: levers and KPIs of the cluster drive it, some drive a goal, a few reach into another cluster.
    private static void AddInfluences(int cluster, int clusters, Random random, List<Influence> influences)
    {
        var pairs = new HashSet<(string, string)>();
        for (var k = 0; k < KpisPerCluster; k++)
        {
            var to = Metric(cluster, k);
            Add(Lever(cluster, random.Next(LeversPerCluster)), to);
            Add(random.Next(50) == 0 ? Metric(random.Next(clusters), k) : Lever(cluster, random.Next(LeversPerCluster)), to);
            Add(Metric(cluster, random.Next(KpisPerCluster)), random.Next(5) == 0 ? Goal(Division(cluster)) : to);
        }

        void Add(string from, string to)
        {
            if (from == to || !pairs.Add((from, to))) return;
            influences.Add(new Influence
            {
                From = from,
                To = to,
                Effect = random.Next(2) == 0 ? InfluenceEffect.Increases : InfluenceEffect.Decreases,
                Strength = random.Next(3, 9) / 10.0,
            });
        }
    }

    private static string Metric(int cluster, int number) => $"Figure {cluster:0000}.{number:00}";

    private static string Lever(int cluster, int number) => $"Knob {cluster:0000}.{number:00}";

    private static string Goal(int division) => $"Aim {division}";

    private static int Division(int cluster) => cluster / ClustersPerDivision;
}
