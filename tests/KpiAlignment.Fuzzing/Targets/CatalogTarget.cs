using KpiAlignment.Catalog;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The reader of catalogues, the check of what was read, and the recognition of names with it.</summary>
internal sealed class CatalogTarget(Func<Corpus> corpus) : FuzzTarget("catalogue", share: 500, corpus)
{
    private const string File = "fuzz.yaml";

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        // What is laid over the product's is accepted more often, and takes far longer.
        var over = dice.OneIn(200) ? MetricCatalog.Default : null;
        var read = dice.OneIn(16) ? CatalogReader.Load(scratch.Write(File, input.Bytes), over) : CatalogReader.Parse([(File, input.Text)], over);
        DiagnosticCheck.Check(read.Diagnostics, read.Catalog is not null);
        DiagnosticCheck.CheckInside([.. read.Diagnostics.Where(d => d.Location.File == File)], input.Text);
        if (read.Catalog is not { } catalog) return false;
        if (over is null && dice.OneIn(4)) Use(catalog, dice);
        return true;
    }

    private void Use(MetricCatalog catalog, Dice dice)
    {
        _ = CatalogValidator.Validate(catalog).Count;
        var name = System.Text.Encoding.UTF8.GetString(dice.Of(Corpus.Words));
        _ = catalog.Resolve(name, departmentName: catalog.Functions.Count == 0 ? null : dice.Of(catalog.Functions).Name.English);
        _ = catalog.Rank(name).Count();
        _ = catalog.Read(name);
    }
}
