using System.Globalization;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Starting;
using KpiAlignment.Console.Text;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The console's reader of tables of KPIs, and the first file that it makes of them.</summary>
internal sealed class KpiTableTarget(Func<Corpus> corpus) : FuzzTarget("table", share: 100, corpus)
{
    private static readonly CultureInfo[] languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("nl")];

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        var language = dice.Of(languages);
        var table = KpiTable.Read(scratch.Write("fuzz.csv", input.Bytes), language);
        FuzzFaultException.ThrowUnless(table.Faults.All(f => f.Length > 0), "A fault of which nothing is said.");
        if (table.Faults.Count > 0 || table.Rows.Count == 0) return false;
        var organization = new Organization { Name = "Fuzz", Language = "en", Departments = table.Rows.ToValueList() };
        if (dice.OneIn(4)) RoundTripCheck.Check(organization);
        if (dice.OneIn(64)) FuzzFaultException.ThrowUnless(OrganizationLoader.Parse(StarterFile.Of(organization, MetricCatalog.Default, new Texts(language))).Organization is not null, "The first file is refused.");
        return true;
    }
}
