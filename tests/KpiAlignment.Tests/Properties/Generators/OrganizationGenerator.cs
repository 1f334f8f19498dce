using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties.Generators;

/// <summary>Makes organisations in which every reference holds. FsCheck chooses the seed and the size; the seed all the rest.</summary>
internal sealed class OrganizationGenerator(Random random, int size, string prefix = "", bool isSparse = false)
{
    private static readonly double[] Strengths = [.2, .3, .5, .8, 1];
    private static readonly Period[] Periods = [new(new(2026, 1, 1), new(2026, 3, 31)), new(new(2026, 4, 1), new(2026, 6, 30)), new(new(2026, 1, 1), new(2026, 12, 31))];

    private readonly int metricCount = random.Next(3, 5 + size);
    private readonly int departmentCount = random.Next(1, 3 + (size / 2));

    public static Gen<Organization> Organizations { get; } = Gen.Sized(size =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new OrganizationGenerator(new Random(seed), Math.Min(size, 8)).Next()));

    /// <summary>Several organisations in one, with an influence here and there from one into another: most edits of it reach a part only.</summary>
    public static Organization Districts(int seed, int count)
    {
        var random = new Random(seed);
        var districts = Enumerable.Range(0, count).Select(i => new OrganizationGenerator(random, random.Next(1, 7), $"{(char)('A' + i)}", isSparse: random.Next(3) > 0).Next()).ToArray();
        var bridges = Enumerable.Range(1, Math.Max(0, count - 1)).Where(_ => random.Next(3) > 0)
            .Select(i => new Influence { From = $"{(char)('A' + i - 1)}m{random.Next(3)}", To = $"{(char)('A' + i)}m{random.Next(3)}", Effect = InfluenceEffect.Increases, Strength = Strengths[random.Next(Strengths.Length)] });
        return districts[0] with
        {
            Goals = All(o => o.Goals),
            Departments = All(o => o.Departments),
            Metrics = All(o => o.Metrics),
            Influences = [.. All(o => o.Influences), .. bridges],
            Handoffs = All(o => o.Handoffs),
            Projects = All(o => o.Projects),
            Knowledge = All(o => o.Knowledge),
            FrictionCosts = All(o => o.FrictionCosts),
            Surveys = All(o => o.Surveys),
        };

        ValueList<T> All<T>(Func<Organization, ValueList<T>> part) => districts.SelectMany(part).ToValueList();
    }

    public Organization Next()
    {
        var departments = Enumerable.Range(0, departmentCount).Select(NextDepartment).ToValueList();
        return new Organization
        {
            Name = "Generated",
            Goals = Enumerable.Range(0, random.Next(3)).Select(NextGoal).ToValueList(),
            Departments = departments,
            Metrics = Enumerable.Range(0, metricCount).Where(_ => random.Next(4) == 0).Select(NextMetric).ToValueList(),
            Influences = NextInfluences().ToValueList(),
            Handoffs = departmentCount > 1 && Chance(3) ? [NextHandoff()] : [],
            Projects = Chance(4) ? Enumerable.Range(0, 2).Select(NextProject).ToValueList() : [],
            Knowledge = departmentCount > 1 && Chance(4) ? [new KnowledgeItem { Name = $"{prefix}Prices", Holders = Chance(2) ? ["Kim"] : ["Kim", "Wiki"], Users = [DepartmentName(0), DepartmentName(1)] }] : [],
            FrictionCosts = departmentCount > 1 && Chance(4) ? [NextFrictionCost()] : [],
            Surveys = departmentCount > 1 && Chance(4) ? [NextSurvey(2025), NextSurvey(2026)] : [],
        };
    }

    private Department NextDepartment(int number)
    {
        var kpis = Enumerable.Range(0, random.Next(1, 4)).Select(NextKpi).ToValueList();
        return new Department
        {
            Name = DepartmentName(number),
            Parent = number > 0 && Chance(8) ? DepartmentName(random.Next(number)) : null,
            Drives = Chance(3) ? [MetricName()] : [],
            Kpis = kpis,
            Incentives = Chance(4) ? [new Incentive { Name = "Bonus", Scope = Chance(2) ? IncentiveScope.Individual : IncentiveScope.Team, Rewards = [new Reward(kpis[0].Name, random.Next(1, 5) / 4.0)] }] : [],
            Appraisal = Chance(6) ? [new AppraisalQuestion("What went well?")] : [],
        };
    }

    private Handoff NextHandoff() => new()
    {
        From = DepartmentName(0),
        To = DepartmentName(1),
        Deliverable = "Work",
        IsDelivered = Chance(3) ? true : null,
        IsReceived = Chance(3) ? Chance(2) : null,
        Volume = Chance(3) ? random.Next(1, 9) : null,
        Capacity = Chance(3) ? random.Next(9) : null,
        Agreement = Chance(2) ? new HandoffAgreement("CRM", Chance(2) ? "daily" : null, null) : null,
        Channels = Chance(2) ? ["mail", "chat"] : [],
    };

    private Project NextProject(int number) => new()
    {
        Name = $"{prefix}p{number}",
        Metric = Chance(3) ? null : MetricName(),
        Members = Enumerable.Range(0, departmentCount).Where(_ => Chance(2)).Select(DepartmentName).ToValueList(),
        PlannedWeeks = Chance(3) ? null : random.Next(1, 20),
        ActualWeeks = Chance(3) ? null : random.Next(1, 20),
        Period = Periods[random.Next(Periods.Length)],
    };

    private FrictionCost NextFrictionCost() => new() { Name = $"{prefix}Leads called in vain", Between = [DepartmentName(0), DepartmentName(1)], HoursPerMonth = Chance(2) ? 40 : null, HourlyRate = Chance(2) ? 60 : null, CostPerMonth = Chance(2) ? 500 : null };

    private CollaborationSurvey NextSurvey(int year) => new() { From = DepartmentName(0), About = DepartmentName(1), Year = year, Score = random.Next(21) / 2.0, Answer = Chance(2) ? "Tell us sooner" : null };

    private Kpi NextKpi(int number) => new()
    {
        Name = $"k{number}",
        Metric = MetricName(),
        Direction = random.Next(10) switch { < 5 => Direction.Increase, < 8 => Direction.Decrease, 8 => Direction.Maintain, _ => null },
        Target = Chance(3) ? random.Next(1, 4) * 10 : null,
        Unit = Chance(4) ? "points" : null,
        Period = Chance(4) ? Periods[random.Next(Periods.Length)] : null,
        Weight = Chance(2) ? random.Next(5) : null,
    };

    private Goal NextGoal(int number) => new()
    {
        Name = $"{prefix}g{number}",
        Metric = MetricName(),
        Direction = Chance(4) ? Direction.Decrease : Direction.Increase,
        Weight = Chance(4) ? random.Next(1, 4) : null,
        Level = Chance(4) ? GoalLevel.Shared : GoalLevel.Organization,
        Owners = Enumerable.Range(0, departmentCount).Where(_ => Chance(4))
            .Select(d => new GoalOwner(DepartmentName(d), Chance(2) ? random.Next(1, 5) / 10.0 : null)).ToValueList(),
    };

    private Metric NextMetric(int number) => new()
    {
        Name = $"{prefix}m{number}",
        Polarity = random.Next(4) switch { 0 => Polarity.HigherIsBetter, 1 => Polarity.LowerIsBetter, 2 => Polarity.Neutral, _ => null },
        Scope = Chance(4) ? MetricScope.Department : null,
        IsScarce = Chance(6) ? true : null,
    };

    private IEnumerable<Influence> NextInfluences() => Enumerable.Range(0, isSparse ? random.Next(metricCount) : random.Next(metricCount, 3 * metricCount))
        .Select(_ => (From: MetricName(), To: MetricName()))
        .Where(ends => ends.From != ends.To)
        .Distinct()
        .Select(ends => new Influence
        {
            From = ends.From,
            To = ends.To,
            Effect = Chance(2) ? InfluenceEffect.Increases : InfluenceEffect.Decreases,
            Strength = Strengths[random.Next(Strengths.Length)],
        });

    private string DepartmentName(int number) => $"{prefix}D{number}";

    private string MetricName() => $"{prefix}m{random.Next(metricCount)}";

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
