using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Tests.Properties;

public class NameProperties
{
    private static readonly string[] Words =
        ["kite", "kites", "glider", "balloon", "repaired", "lost", "time", "speed", "of", "number", "rate", "deal", "contract", "defect", "fault", "within", "14", "days", "kitequality", "quality"];

    private static Gen<string> Name { get; } =
        from count in Gen.Choose(1, 5)
        from words in Gen.Elements(Words).ArrayOf(count)
        select string.Join(' ', words);

    private static Gen<(string[] Names, string Sought)> Case { get; } =
        from count in Gen.Choose(1, 12)
        from names in Name.ArrayOf(count)
        from sought in Name
        select (names, sought);

    // Find leaves out the names that can't come to the score any more; Rank leaves out none.
    [Holds(MaxTest = 500)]
    public Property What_is_found_is_the_best_of_all_that_share_a_word() => Prop.ForAll(Case.ToArbitrary(), x =>
    {
        var index = new NameIndex(TokenizedNames.Of(x.Names.Select((n, i) => (i, n))));
        var tokens = NameTokenizer.Tokenize(x.Sought);

        var found = index.Find(tokens);
        var best = index.Rank(tokens).Where(h => h.IsGood).Select(h => (NameHit?)h).FirstOrDefault();

        Assert.Equal(best?.Score, found?.Score);
        return true.Classify(found is { Score: < 1 }, "nearly").Classify(found is { Score: 1 }, "the same words").Classify(found is null, "none");
    });

    [Holds(MaxTest = 500)]
    public Property A_name_is_found_whatever_the_order_of_its_words() => Prop.ForAll(Case.ToArbitrary(), x =>
    {
        var index = new NameIndex(TokenizedNames.Of(x.Names.Append(x.Sought).Select((n, i) => (i, n))));
        var tokens = NameTokenizer.Tokenize(x.Sought);
        var isEmpty = tokens.TrueForAll(t => t.Kind == TokenKind.Filler);

        var found = index.Find([.. Enumerable.Reverse(tokens)]);

        Assert.Equal(isEmpty ? null : 1.0, found?.Score);
        return true.Classify(isEmpty, "nothing but fillers");
    });

    [Holds(MaxTest = 500)]
    public Property A_search_leaves_nothing_behind_for_the_next() => Prop.ForAll(Case.ToArbitrary(), x =>
    {
        var names = x.Names.Select((n, i) => (i, n)).ToArray();
        var used = new NameIndex(TokenizedNames.Of(names));
        foreach (var name in x.Names) _ = used.Rank(NameTokenizer.Tokenize(name)).ToArray();

        return used.Find(NameTokenizer.Tokenize(x.Sought)) == new NameIndex(TokenizedNames.Of(names)).Find(NameTokenizer.Tokenize(x.Sought));
    });
}
