using KpiAlignment.Analysis;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Analysis;

public class PairLimitTests
{
    private const int Limit = 20;

    [Fact]
    public void Of_too_many_who_meet_at_a_metric_the_hardest_contentions_are_kept()
    {
        var all = Context(Hub(30), 1_000_000).Contentions;
        var some = Context(Hub(30), Limit);

        Assert.Equal(15 * 15, all.Count);
        Assert.Equal(Limit, some.Contentions.Count);
        Assert.Equal(all.Take(Limit).Select(c => c.Pressure), some.Contentions.Select(c => c.Pressure));
        var left = Assert.Single(some.LeftOut);
        Assert.Equal(("flux", (15 * 15) - Limit + (30 * 29) - Limit), (left.Metric.Key, left.Pairs));
    }

    [Fact]
    public void Where_all_are_kept_nothing_is_left_out()
    {
        var context = Context(Hub(8), 8 * 8);

        Assert.Equal(16, context.Contentions.Count);
        Assert.Empty(context.LeftOut);
    }

    [Fact]
    public void Of_rivals_for_what_is_scarce_and_of_dependents_no_more_are_kept_either()
    {
        var scarce = Hub(30, _ => Direction.Increase) with { Metrics = [new Metric { Name = "Flux", IsScarce = true }] };

        Assert.Equal(Limit, Context(scarce, Limit).Contentions.Count);
        Assert.Equal(Limit, Context(Hub(30, _ => Direction.Increase), Limit).Dependencies.Count);
    }

    [Fact]
    public void The_report_says_what_was_left_out()
    {
        var report = new AlignmentAnalyzer(new AlignmentOptions { MaxPairsPerMetric = Limit }).Analyze(Hub(30));

        var said = Assert.Single(report.Diagnostics);
        Assert.Equal(DiagnosticIds.LimitExceeded, said.Id);
        Assert.Contains("“Flux”", said.Message.ToString(), StringComparison.Ordinal);
        Assert.True(report.Findings.Count(f => f.RuleId == RuleIds.OppositeObjectives) <= Limit);
    }

    [Fact]
    public void Pairs_of_targets_that_were_not_held_against_each_other_are_told_too()
    {
        var hub = Hub(30, _ => Direction.Maintain);
        var aiming = hub with { Departments = hub.Departments.Select((d, i) => d with { Kpis = [d.Kpis[0] with { Target = i + 1 }, d.Kpis[1]] }).ToValueList() };
        var report = new AlignmentAnalyzer(new AlignmentOptions { MaxPairsPerMetric = Limit }).Analyze(aiming);

        Assert.Equal(Limit, report.Findings.Count(f => f.RuleId == RuleIds.OppositeObjectives));
        Assert.Contains($"{(30 * 29 / 2) - Limit} pairs", Assert.Single(report.Diagnostics).Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_says_to_what_the_strongest_chain_may_not_have_been_found()
    {
        // The only negative walk from quux to flux comes by quux again, which takes a search to see.
        var organization = Empty.Department("A", Up("flux")).Influence("quux", .9, "flux").Influence("quux", -.9, "zork").Influence("zork", .9, "blim").Influence("blim", .9, "quux");

        var said = Assert.Single(new AlignmentAnalyzer(new AlignmentOptions { MaxPathSteps = 1 }).Analyze(organization).Diagnostics);
        Assert.Equal(DiagnosticIds.LimitExceeded, said.Id);
        Assert.Contains("“flux” that of 1 metrics", said.Message.ToString(), StringComparison.Ordinal);
        Assert.Empty(AlignmentAnalyzer.Default.Analyze(organization).Diagnostics);
    }

    [Fact]
    public void Thousands_who_measure_the_same_are_analysed_in_bounded_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        AlignmentAnalyzer.Default.Analyze(Hub(2_000));

        // Their pairs alone would take more.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L << 20);
    }

    private static AnalysisContext Context(Organization organization, int most) =>
        AnalysisContext.Create(KpiAlignment.Resolution.OrganizationResolver.Resolve(organization, KpiAlignment.Catalog.MetricCatalog.Default), new AnalysisOptions { MaxPairsPerMetric = most });

    private static Organization Hub(int departments, Func<int, Direction>? direction = null) => Empty with
    {
        Departments = Enumerable.Range(0, departments).Select(i => new Department
        {
            Name = $"Hub {i}",
            Kpis =
            [
                new Kpi { Name = "Flux", Direction = direction?.Invoke(i) ?? (i % 2 == 0 ? Direction.Increase : Direction.Decrease), Weight = 1 + (i % 7) },
                new Kpi { Name = $"Own {i}", Direction = Direction.Increase, Weight = 5 },
            ],
        }).ToValueList(),
    };
}
