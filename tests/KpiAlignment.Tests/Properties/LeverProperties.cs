using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests.Properties;

/// <summary>What holds for whatever the catalogue knows to be wished of a lever.</summary>
public class LeverProperties
{
    private static readonly MetricCatalog Catalog = MetricCatalog.Default;

    private static readonly CatalogMetric[] Levers = [.. Catalog.Metrics.Where(m => m.Polarity == Polarity.Neutral)];

    private static readonly (CatalogMetric Lever, string Name)[] Wishes =
        [.. Levers.SelectMany(m => m.MoreNames.Concat(m.LessNames).Select(name => (m, name)))];

    private static readonly string[] Departments = ["Sales", "Production", "Finance", "Zeilmakerij", "Sales and marketing", "Purchasing"];

    private static Gen<(string Department, string Name)> Case { get; } =
        from department in Gen.Elements(Departments)
        from name in Gen.OneOf(Gen.Elements(Wishes).Select(w => w.Name), Gen.Elements(Levers).Select(m => m.Name.English))
        select (department, name);

    [Holds]
    public Property What_the_file_says_goes_before_any_wish() => Prop.ForAll(Case.ToArbitrary(), Gen.Elements(Direction.Increase, Direction.Decrease, Direction.Maintain).ToArbitrary(), (x, given) =>
    {
        var resolved = Resolve(x.Department, new Kpi { Name = x.Name, Direction = given });
        var isOfLess = Catalog.Resolve(x.Name, x.Department) is { Wish.SpeaksOfLess: true };

        Assert.Equal(isOfLess && given == Direction.Increase ? Direction.Decrease : given, resolved.Direction);
        return true.Classify(resolved.Wish is { Source: LeverWishSource.Name }, "name").Classify(resolved.Wish is { Source: LeverWishSource.Trade }, "trade");
    });

    [Holds]
    public Property A_wish_is_told_of_with_its_basis() => Prop.ForAll(Case.ToArbitrary(), x =>
    {
        var resolved = Resolve(x.Department, new Kpi { Name = x.Name });
        var wish = Catalog.Resolve(x.Name, x.Department)?.Wish;

        if (resolved.Basis is DirectionBasis.Wording or DirectionBasis.Trade)
            Assert.Equal((wish!.Value.Direction, wish.Value.Source == LeverWishSource.Trade), (resolved.Direction, resolved.Basis == DirectionBasis.Trade));
        else
            Assert.True(wish is null || resolved.Basis is DirectionBasis.Verb);
        return true.Classify(wish is null, "none");
    });

    // Of whom nothing is known no trade can want the opposite.
    [Fact]
    public void Every_name_that_wishes_means_its_lever_and_wishes_so() => Assert.All(Wishes.Where(w => !w.Lever.LocalNames.Contains(w.Name)), w =>
    {
        var match = Catalog.Resolve(w.Name);

        Assert.Equal(w.Lever.Id, match?.Metric.Id);
        Assert.Equal(w.Lever.MoreNames.Contains(w.Name) ? Direction.Increase : Direction.Decrease, match?.Wish?.Direction);
    });

    private static ResolvedKpi Resolve(string department, Kpi kpi) =>
        Assert.Single(OrganizationResolver.Resolve(Organizations.Empty.Department(department, kpi), Catalog).Kpis);
}
