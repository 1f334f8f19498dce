using System.Globalization;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Evaluation;
using KpiAlignment.Fuzzing.Mutation;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The console's readers of labelled pairs, labelled directions and names, and now and then what is made of a row.</summary>
internal sealed class LabelledRowsTarget(Func<Corpus> corpus) : FuzzTarget("rows", share: 95, corpus)
{
    private static readonly CultureInfo[] languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("nl")];

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        var (file, language) = (scratch.Write("fuzz.csv", input.Bytes), dice.Of(languages));
        var pairs = LabelledRows.ReadPairs(file, language);
        var directions = LabelledRows.ReadDirections(file, language);
        var names = LabelledRows.ReadNames(file, language);
        FuzzFaultException.ThrowUnless(pairs.Faults.Concat(directions.Faults).Concat(names.Faults).All(f => f.Length > 0), "A fault of which nothing is said.");
        var accepted = pairs.Faults.Count == 0 || directions.Faults.Count == 0 || names.Faults.Count == 0;
        if (!accepted || !dice.OneIn(50)) return accepted;
        if (pairs.Rows.Count > 0) _ = new PairEvaluator(AlignmentAnalyzer.Default).Evaluate(dice.Of(pairs.Rows));
        if (directions.Rows.Count > 0) _ = DirectionEvaluator.Evaluate([dice.Of(directions.Rows)], MetricCatalog.Default).Count();
        if (names.Rows.Count > 0) _ = MetricCatalog.Default.Resolve(dice.Of(names.Rows).Name, dice.Of(names.Rows).Department);
        return accepted;
    }
}
