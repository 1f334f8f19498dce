namespace KpiAlignment.Catalog.Naming;

/// <summary>Names cut into the words by which they are compared. There are tens of thousands, so they lie in flat lists, which the build can write and an index can use as they are.</summary>
internal sealed class TokenizedNames
{
    /// <summary>The names, in the order in which of equal ones the first counts.</summary>
    public required string[] Names { get; init; }

    /// <summary>By name the number of the item that bears it.</summary>
    public required int[] Items { get; init; }

    /// <summary>By name the place of its first word in <see cref="Words"/>; one more at the end.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The words of the names, each name's distinct and without fillers: twice the place of the stem in <see cref="Stems"/>, and one more for a word that says little.</summary>
    public required int[] Words { get; init; }

    /// <summary>The stems, each once.</summary>
    public required string[] Stems { get; init; }

    /// <summary>The stems into which compounds are cut.</summary>
    public required string[] Parts { get; init; }

    /// <summary>Cuts names, each with the number of the item that bears it. Those of which nothing is left are left out.</summary>
    public static TokenizedNames Of(IEnumerable<(int Item, string Name)> names)
    {
        var uncut = names.Select(n => (n.Item, n.Name, Tokens: NameTokenizer.Tokenize(n.Name))).ToArray();
        var parts = uncut.SelectMany(n => n.Tokens).Where(t => t.Kind == TokenKind.Word).Select(t => t.Stem).Distinct(StringComparer.Ordinal).ToArray();
        var splitter = new CompoundSplitter(parts);
        var (kept, items, starts, words) = (new List<string>(), new List<int>(), new List<int>(), new List<int>());
        var stems = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (item, name, tokens) in uncut)
        {
            var query = new NameQuery(splitter.Split(tokens));
            if (query.IsEmpty) continue;
            kept.Add(name);
            items.Add(item);
            starts.Add(words.Count);
            foreach (var token in query.Tokens)
            {
                if (!stems.TryGetValue(token.Stem, out var stem)) stems.Add(token.Stem, stem = stems.Count);
                words.Add((2 * stem) + (token.Kind == TokenKind.Soft ? 1 : 0));
            }
        }

        starts.Add(words.Count);
        return new TokenizedNames { Names = [.. kept], Items = [.. items], Starts = [.. starts], Words = [.. words], Stems = [.. stems.Keys], Parts = parts };
    }

    /// <summary>The words of a name.</summary>
    public ReadOnlySpan<int> WordsOf(int name) => Words.AsSpan(Starts[name]..Starts[name + 1]);

    /// <summary>The stem of one of <see cref="Words"/>, by its place in <see cref="Stems"/>.</summary>
    public static int StemOf(int word) => word >> 1;

    /// <summary>Whether one of <see cref="Words"/> says little.</summary>
    public static bool IsSoft(int word) => (word & 1) != 0;
}
