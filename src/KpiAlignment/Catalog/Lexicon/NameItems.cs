using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Looks the words of names up in the lexicon of their language.</summary>
internal sealed class NameItems(WordTable english, WordTable dutch)
{
    /// <summary>Whether a name of these parts is Dutch, as far as they tell; else it is English.</summary>
    public bool IsDutch(List<List<NameToken>> parts)
    {
        var score = 0;
        foreach (var part in parts)
        {
            foreach (var token in part) score += Dutchness(token);
        }

        return score > 0;
    }

    private int Dutchness(NameToken token)
    {
        var link = 2 * LinkWords.Dutchness(token.Text);
        var (isEnglish, isDutch) = (english.TryFind(token.Stem, out _), dutch.TryFind(token.Stem, out _));
        if (isEnglish != isDutch) return link + (isDutch ? 1 : -1);
        return !isEnglish && DutchCompounds.TryRead(dutch, token.Text, out _, out _) ? link + 1 : link;
    }

    /// <summary>The items that the words make, without articles.</summary>
    public List<NameItem> Of(List<NameToken> tokens, bool isDutch)
    {
        var items = new List<NameItem>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var (own, other) = isDutch ? (dutch, english) : (english, dutch);
            var (text, stem) = (tokens[i].Text, tokens[i].Stem);
            if (text is "non" && i + 1 < tokens.Count)
            {
                items.Add(Opposite(own, tokens[i + 1]));
                i += 2;
                continue;
            }

            var length = Find(own, tokens, i, isDutch, out var meaning);
            if (length < 2 && LinkWords.TryFind(text, isDutch, out var link))
            {
                items.Add(new NameItem(link, default, text, stem));
                length = 1;
            }
            else if (length > 0)
            {
                items.Add(new NameItem(ItemKind.Known, meaning, text, stem));
            }
            else if (LinkWords.IsArticle(text))
            {
                length = 1;
            }
            else if ((length = Find(other, tokens, i, isDutch, out meaning)) > 0)
            {
                items.Add(new NameItem(ItemKind.Known, meaning, text, stem));
            }
            else
            {
                items.Add(Unlisted(tokens[i], own, isDutch));
                length = 1;
            }

            i += length;
        }

        return items;
    }

    // The front of "klanttevredenheid" says no more than "klant" does.
    private string? Front(string stem) => dutch.TryFind(stem, out var meaning) && meaning.Role is WordRole.Generic or WordRole.Counter ? null : stem;

    // "Non-payment" is the other way round, "non-residential" says which.
    private static NameItem Opposite(WordTable own, NameToken token) => own.TryFind(token.Stem, out var meaning) && meaning.IsPolar
        ? new NameItem(ItemKind.Known, meaning with { Sign = -meaning.Sign }, token.Text, token.Stem)
        : new NameItem(ItemKind.Known, new WordMeaning(WordRole.Counter, 0, default), token.Text, token.Stem);

    // "days to" measures time, and "to" still opens what it is measured of.
    private static int Find(WordTable table, List<NameToken> tokens, int start, bool isDutch, out WordMeaning meaning)
    {
        var length = table.Find(tokens, start, out meaning);
        return length > 1 && LinkWords.TryFind(tokens[start + length - 1].Text, isDutch, out _) ? length - 1 : length;
    }

    private NameItem Unlisted(NameToken token, WordTable own, bool isDutch)
    {
        var (text, stem) = (token.Text, token.Stem);
        if (char.IsAsciiDigit(text[0])) return new NameItem(ItemKind.Number, default, text, stem);
        if (isDutch && DutchCompounds.TryRead(dutch, text, out var meaning, out var tail))
            return new NameItem(ItemKind.Known, meaning, text, Stemmer.StemOfForm(text[tail..]), Front(Stemmer.StemOfForm(text[..tail])));

        // "uncollected", "onverwerkt": the other way round of what is listed.
        if (stem.StartsWith(isDutch ? "on" : "un", StringComparison.Ordinal) && own.TryFind(stem.AsSpan(2), out meaning) && meaning.Role is WordRole.Outcome or WordRole.Standard)
            return new NameItem(ItemKind.Known, meaning with { Sign = -meaning.Sign }, text, stem);
        return token.Kind == TokenKind.Word
            ? new NameItem(ItemKind.Unknown, default, text, stem)
            : new NameItem(ItemKind.Known, new WordMeaning(WordRole.Counter, 0, default), text, stem);
    }
}
