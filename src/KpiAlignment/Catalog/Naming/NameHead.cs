namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// What a name is about, which what nearly fits must have as well: "cost of planned maintenance" is cost, and an "opheldering" is
/// what "ophelderingspercentage woninginbraken" measures. English puts it last, before a preposition; Dutch first.
/// </summary>
internal sealed class NameHead
{
    private readonly string? measure;
    private readonly List<NameToken> words;
    private readonly List<NameToken> compound;

    private NameHead(string? measure, List<NameToken> words, List<NameToken>? compound = null) =>
        (this.measure, this.words, this.compound) = (measure, words, compound ?? []);

    /// <summary>The head of a name of these words, as they are written.</summary>
    public static NameHead Of(List<NameToken> name, CompoundSplitter splitter)
    {
        var (subject, isQualified) = Subject(name);
        if (subject.Count == 0) return new NameHead(null, []);
        var (first, last) = (subject[0], subject[^1]);
        if (Measures.English(last.Text) is { } measure) return new NameHead(measure, [last]);
        if (Measures.Dutch(first.Text) is { } dutch) return new NameHead(dutch, [first], splitter.Split([first]));
        if (Measures.IsShare(first.Text)) return new NameHead(null, splitter.Split([first]), splitter.Split([first]));
        return new NameHead(null, isQualified ? splitter.Split(subject) : [splitter.Split([first])[^1], splitter.Split([last])[^1]]);
    }

    /// <summary>Whether another name is about that, too.</summary>
    /// <param name="other">The other name.</param>
    /// <param name="isBad">Whether what it means is bad: complaints about mis-selling go with the mis-selling.</param>
    public bool IsIn(NameQuery other, bool isBad) =>
        words.Count == 0 || IsMeasuredBy(other) || (isBad && measure == Measures.Harm) || words.Exists(w => other.HasStem(w.Stem) || Array.Exists(KindredWords.Of(w.Stem), other.HasStem));

    /// <summary>Whether both are costs or times: the "cost of maintenance of lifts" is a cost of maintenance. Of a margin or a quality the part may be another matter than the whole.</summary>
    public bool IsCostOrTimeOf(NameQuery other) => measure is Measures.Cost or Measures.Time && IsMeasuredBy(other);

    /// <summary>Whether the other name is the Dutch compound that this one starts with, all behind it only saying which: "personeelskosten dienstverlening" are "personeelskosten".</summary>
    public bool IsCompoundOf(NameQuery other)
    {
        var parts = compound.FindAll(w => w.Kind != TokenKind.Filler);
        return parts.Count > 1 && parts.Count == other.Tokens.Length && parts.TrueForAll(w => other.HasStem(w.Stem));
    }

    private bool IsMeasuredBy(NameQuery other) => measure is not null && other.Measures(measure);

    /// <summary>Whether this name measures what the other doesn't speak of: "green space" is no "satisfaction with green space".</summary>
    public bool MeasuresMoreThan(NameQuery other) => measure is not null && measure != Measures.Time && !IsIn(other, isBad: false);

    // What comes before the first preposition that follows anything; all where none does.
    private static (List<NameToken> Words, bool IsQualified) Subject(List<NameToken> name)
    {
        var words = new List<NameToken>();
        foreach (var token in name)
        {
            if (NameVocabulary.IsPreposition(token.Text) && words.TrueForAll(w => NameVocabulary.IsLightHead(w.Text))) words.Clear();
            else if (NameVocabulary.IsPreposition(token.Text)) return (words, true);
            if (token.Kind == TokenKind.Word && !NameVocabulary.IsPreposition(token.Text)) words.Add(token);
        }

        return (words, false);
    }
}
