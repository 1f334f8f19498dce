using System.Runtime.InteropServices;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Reads from the words of a name what it measures and which way is good.</summary>
internal sealed class NameReader
{
    private readonly NameItems lexicon;
    private readonly SubjectTable subjects;

    /// <summary>A reader by these words, each as <see cref="WordTable.Cut"/> cuts it.</summary>
    public NameReader(ValueList<LexiconWord> words, string[][] cuts, ValueList<CatalogSubject> subjects)
    {
        var entries = cuts.Zip(words).ToLookup(e => e.Second.IsDutch);
        lexicon = new NameItems(new WordTable(entries[false]), new WordTable(entries[true]));
        this.subjects = new SubjectTable(subjects);
    }

    public MetricWording Read(string name)
    {
        var segments = NameSegments.Of(name);
        var tokens = segments.ConvertAll(s => NameTokenizer.TokenizeForms(s.Text));
        var isDutch = lexicon.IsDutch(tokens);
        var isShare = name.Contains('%', StringComparison.Ordinal) || tokens.Exists(t => t.Exists(IsShare));
        var verdict = default(Verdict);
        var lasts = false;
        var read = new List<NameItem>[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsAside)
            {
                lasts |= IsSpan(tokens[i]);
                continue;
            }

            var items = CollectionsMarshal.AsSpan(read[i] = lexicon.Of(tokens[i], isDutch));
            verdict = verdict.Or(Bars.Find(items, isShare)).Or(Judge(items, isDutch));
        }

        // "Permit review (days)" tells how long it takes.
        if (lasts && verdict.Rank <= VerdictRank.Thing) verdict = new Verdict(VerdictRank.Measure, -1, Aspect.Speed);
        var finder = new SubjectFinder(subjects, isDutch, verdict.Aspect);
        foreach (var items in read) finder.Look(CollectionsMarshal.AsSpan(items));
        return finder.Complete(new MetricWording(PolarityOf(verdict.Sign), verdict.Aspect));
    }

    private static Verdict Judge(ReadOnlySpan<NameItem> items, bool isDutch)
    {
        var verdict = default(Verdict);
        var link = ItemKind.LinkOf;
        var reverses = false;
        for (var start = 0; start <= items.Length;)
        {
            var end = start;
            while (end < items.Length && !IsLink(items[end].Kind)) end++;
            var part = items[start..end];
            var judge = new PartJudge(part, isDutch);
            var found = link switch
            {
                ItemKind.LinkOf when verdict.Rank == VerdictRank.None || (verdict.Sign == 0 && verdict.Rank == VerdictRank.Thing) => judge.Head(),
                ItemKind.LinkOf or ItemKind.LinkOther => judge.Tail(),
                ItemKind.LinkWithout => judge.Head().Reversed().As(VerdictRank.Outcome),
                _ => judge.Clause(),
            };
            if (reverses) found = found.Reversed();
            reverses = found.Rank == VerdictRank.None && part.Length > 0 && part[^1].Is(WordRole.Reverser);
            verdict = Contradict(verdict, found) ? default : IsAside(verdict, found, link) ? verdict : verdict.Or(found);
            if (end < items.Length) link = items[end].Kind;
            start = end + 1;
        }

        return verdict;
    }

    // "Inspections that found violations" tell two things.
    private static bool Contradict(Verdict one, Verdict other) =>
        one.Rank == VerdictRank.Thing && other.Rank == VerdictRank.Thing && one.Sign * other.Sign < 0;

    // "Housing available to people with illness" is about housing.
    private static bool IsAside(Verdict verdict, Verdict found, ItemKind link) =>
        verdict.Sign != 0 && found.Rank == VerdictRank.Thing && link != ItemKind.LinkOf;

    private static bool IsLink(ItemKind kind) => kind >= ItemKind.LinkOf;

    private static bool IsShare(NameToken token) => token.Text is "percent" or "percentage" or "pct" or "share" or "proportion" or "aandeel" or "rate";

    private static bool IsSpan(List<NameToken> tokens) => tokens.Count is > 0 and < 4 && tokens.Exists(t => Bars.IsUnitOfTime(t.Text) && t.Text is not ("hours" or "uren"));

    private static Polarity? PolarityOf(int sign) => sign switch
    {
        > 0 => Polarity.HigherIsBetter,
        < 0 => Polarity.LowerIsBetter,
        _ => null,
    };
}
