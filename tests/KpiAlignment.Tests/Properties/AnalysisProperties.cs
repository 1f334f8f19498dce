using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties;

public class AnalysisProperties
{
    private const double Tolerance = 1e-9;

    [Holds]
    public Property Contentions_are_those_of_every_pair_tried(Organization organization)
    {
        var context = Analyses.Context(organization);
        var expected = new BruteForceContentions(context).All().Order().ToArray();
        var actual = context.Contentions.Select(c => (c.Metric.Index, Math.Min(c.First.Index, c.Second.Index), Math.Max(c.First.Index, c.Second.Index), c.Pressure)).Order().ToArray();

        Assert.Equal(expected.Select(Key), actual.Select(Key));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Pressure, pair.Second.Pressure, Tolerance));
        return true.Classify(actual.Length > 0, "contentions").Classify(context.Contentions.Any(c => c.Kind == ContentionKind.Lever), "tugs of war");

        static (int, int, int) Key((int Metric, int First, int Second, double) c) => (c.Metric, c.First, c.Second);
    }

    [Holds]
    public Property Alignment_is_the_cosine_over_every_metric(Organization organization)
    {
        var context = Analyses.Context(organization);
        var pulls = context.Resolved.Departments.Select(d => context.Resolved.Metrics.Select(m => context.PullsAt(m).Where(p => !p.Resists && p.Objective.Department == d.Department).Sum(p => p.Strength)).ToArray()).ToArray();
        var expected =
            from first in Enumerable.Range(0, pulls.Length)
            from second in Enumerable.Range(first + 1, pulls.Length - first - 1)
            let product = pulls[first].Zip(pulls[second], (a, b) => a * b).Sum()
            where pulls[first].Zip(pulls[second]).Any(p => p.First != 0 && p.Second != 0) && Math.Abs(product) > Tolerance
            select (First: context.Resolved.Departments[first].Department.Id, Second: context.Resolved.Departments[second].Department.Id,
                Cosine: product / Math.Sqrt(pulls[first].Sum(p => p * p) * pulls[second].Sum(p => p * p)));
        var actual = context.Alignments.Where(a => Math.Abs(a.Cosine) > Tolerance).ToArray();

        Assert.Equal(expected.Select(e => (e.First, e.Second)), actual.Select(a => (a.First.Id, a.Second.Id)));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Cosine, pair.Second.Cosine, Tolerance));
        return true.Classify(actual.Length > 0, "aligned or not");
    }

    [Holds]
    public void Pressure_is_the_weaker_of_the_two_forces(Organization organization)
    {
        Assert.All(Analyses.Context(organization).Contentions, c =>
        {
            Assert.InRange(c.FirstOneSidedness, 0, 1);
            Assert.InRange(c.SecondOneSidedness, 0, 1);
            Assert.Equal(Math.Min(Math.Abs(c.FirstPull) * c.FirstOneSidedness, Math.Abs(c.SecondPull) * c.SecondOneSidedness), c.Pressure, Tolerance);
            Assert.Equal(c.Kind == ContentionKind.Scarcity, c.FirstPull * c.SecondPull > 0);
        });
    }

    // A goal takes a share of all that counts, so it grows with what is paid; on a scarce metric a department minds the other the less the more it cares for what the other does, so pay may calm it.
    [Holds]
    public Property The_more_a_KPI_is_paid_for_the_harder_it_is_pursued(Organization organization)
    {
        var (little, much) = (Analyses.Context(Paying(organization, .25)), Analyses.Context(Paying(organization, 1)));
        var paid = little.Objectives.Where(o => o.Rewards.Count > 0).Select(o => (o.Department.Id, o.Id)).ToHashSet();
        Assert.All(little.Objectives.Zip(much.Objectives).Where(o => o.First.Department.Incentives.Count > 0), o =>
        {
            if (paid.Contains((o.First.Department.Id, o.First.Id))) Assert.True(o.Second.Stake >= o.First.Stake - Tolerance);
            else if (o.First.Kpi is not null) Assert.True(o.Second.Stake <= o.First.Stake + Tolerance);
        });

        var after = much.Contentions.ToDictionary(c => (c.Metric.Index, c.First.Index, c.Second.Index), c => c.Pressure);
        var withGoals = little.Objectives.Where(o => o.Goal is not null).Select(o => o.Department.Id).ToHashSet();
        var fuelled = little.Contentions
            .Where(c => c.Kind != ContentionKind.Scarcity && !withGoals.Contains(c.First.Department.Id) && !withGoals.Contains(c.Second.Department.Id))
            .Where(c => new[] { c.First, c.Second }.All(o => o.Department.Incentives.Count == 0 || o.Rewards.Count > 0))
            .ToArray();
        Assert.All(fuelled, c => Assert.True((after.TryGetValue((c.Metric.Index, c.First.Index, c.Second.Index), out var pressure) ? pressure : 0) >= c.Pressure - Tolerance));
        return true.Classify(fuelled.Any(c => c.First.Rewards.Count + c.Second.Rewards.Count > 0), "paid for");

        static Organization Paying(Organization organization, double share) => organization with
        {
            Departments = organization.Departments.Select(d => d with
            {
                Incentives = d.Incentives.Select(i => i with { Rewards = i.Rewards.Select(r => r with { Share = share }).ToValueList() }).ToValueList(),
            }).ToValueList(),
        };
    }

    [Holds]
    public void Stakes_are_relative_to_the_weightiest(Organization organization)
    {
        foreach (var department in Analyses.Context(organization).Objectives.GroupBy(o => o.Department))
        {
            Assert.All(department, o => Assert.InRange(o.Stake, 0, 1));
            Assert.Contains(department.Max(o => o.Stake), new double[] { 0, 1 });
        }
    }

    [Holds]
    public void A_dependency_is_covered_opposed_or_neither_by_the_providers_pull(Organization organization)
    {
        var context = Analyses.Context(organization);
        Assert.All(context.Dependencies, d =>
        {
            var pull = context.PullsAt(d.Metric).Where(p => p.Objective.Department == d.Provider && !p.Resists).Sum(p => p.Strength);
            Assert.NotEqual(d.Dependent.Department, d.Provider);
            Assert.True(d.Strength.Reaches(context.Options.DependencyThreshold) && d.Strength <= 1);
            Assert.Equal(pull, d.ProviderPull, Tolerance);
            Assert.Equal(Math.Abs(pull).Reaches(context.Options.MinPressure) ? pull * d.Need > 0 : WorksOnACause(context, d), d.IsCovered);
            Assert.Equal(Math.Abs(pull).Reaches(context.Options.MinPressure) && pull * d.Need < 0, d.IsOpposed);
            Assert.Contains(context.Resolved.Departments.Single(r => r.Department == d.Provider).Drives
                .Concat(context.Objectives.Where(o => o.Department == d.Provider && o.Kpi is not null).Select(o => o.Metric)), m => m == d.Metric);
        });
    }

    private static bool WorksOnACause(AnalysisContext context, Dependency dependency) =>
        (from influence in context.Resolved.Influences
        where influence.To == dependency.Metric
        let striving = context.Objectives.Where(o => o.Department == dependency.Provider && o.Metric == influence.From)
            .Sum(o => o.Direction switch { Direction.Increase => o.Stake, Direction.Decrease => -o.Stake, _ => 0 })
        where (striving * influence.SignedStrength * Math.Sign(dependency.Need)).Reaches(context.Options.DependencyThreshold)
        select influence).Any();

    [Holds]
    public void Congruence_is_the_cosine_of_the_two_gradients(Organization organization)
    {
        var context = Analyses.Context(organization);
        Assert.All(context.Congruences, congruence =>
        {
            var gradients = context.Resolved.Metrics
                .Select(m => (Metric: m, Pulls: context.PullsAt(m).Where(p => p.Objective.Department == congruence.Department && !p.Resists).ToArray()))
                .Where(x => x.Pulls.Length > 0 || context.Resolved.Departments.Single(d => d.Department == congruence.Department).Drives.Contains(x.Metric))
                .Select(x => (Own: x.Pulls.Sum(p => p.Strength), Value: context.Goals.Of(x.Metric)))
                .ToArray();
            var cosine = gradients.Sum(g => g.Own * g.Value) / Math.Sqrt(gradients.Sum(g => g.Own * g.Own) * gradients.Sum(g => g.Value * g.Value));
            Assert.Equal(cosine, congruence.Cosine, 1e-6);
            Assert.InRange(congruence.AttainableShare, 0, 1);
        });
    }

    [Holds]
    public void Every_witness_is_as_strong_as_its_influences_make_it(Organization organization)
    {
        var context = Analyses.Context(organization);
        foreach (var (contention, side) in context.Contentions.SelectMany(c => new[] { (c, c.First), (c, c.Second) }))
        {
            var witness = context.FindWitness(contention.Metric, side);
            Assert.Equal((contention.Metric, side.Metric), (witness.Start, witness.End));
            Assert.Equal(witness.Influences.Aggregate(1.0, (product, i) => product * i.SignedStrength), witness.SignedStrength, Tolerance);
            Assert.Equal(Math.Sign(context.EffectOn(side, contention.Metric).Net), Math.Sign(witness.SignedStrength));
        }
    }
}
