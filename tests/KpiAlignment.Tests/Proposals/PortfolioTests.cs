using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Proposals;

public class PortfolioTests
{
    // Either of two goals resolves all that both do, but only without a third, which stands before them and in their way.
    private const string Rivals = """
        organization: Rivals
        goals:
          - { name: g0, metric: m7, direction: increase, owners: { D2: 20% } }
          - { name: g1, metric: m10, direction: increase }
        departments:
          - { name: D0, kpis: [{ name: k0, metric: m10, direction: increase }] }
          - name: D2
            kpis:
              - { name: k0, metric: m5, direction: decrease, weight: 2 }
              - { name: k1, metric: m5, direction: increase, weight: 1 }
          - name: D3
            kpis:
              - { name: k1, metric: m10, direction: increase, weight: 0 }
              - { name: k2, metric: m7, direction: decrease, weight: 2 }
          - { name: D4, kpis: [{ name: k0, metric: m6, direction: decrease }] }
        influences:
          - { from: m1, to: m7, effect: increases, strength: weak }
          - { from: m10, to: m1, effect: increases, strength: weak }
          - { from: m10, to: m6, effect: increases, strength: strong }
          - { from: m10, to: m5, effect: increases }
        """;

    [Fact]
    public void What_was_needed_beside_a_goal_is_left_out_where_it_is_not_needed_without_it()
    {
        var portfolio = AlignmentAnalyzer.Default.Analyze(OrganizationLoader.Parse(Rivals).Organization!).Plan.Portfolio;

        Assert.Single(portfolio.Goals);
        Assert.Equal(3, portfolio.Resolves.Count);
    }
}
