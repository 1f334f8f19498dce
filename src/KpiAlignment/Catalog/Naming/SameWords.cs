namespace KpiAlignment.Catalog.Naming;

/// <summary>Finds the names that have the same words, in whatever order.</summary>
internal sealed class SameWords
{
    private readonly TokenizedNames names;
    private readonly Dictionary<ulong, int> firstByHash;
    private readonly int[] next;

    public SameWords(TokenizedNames names)
    {
        this.names = names;
        next = new int[names.Names.Length];
        firstByHash = new(next.Length);
        // From the last to the first, so that each list is in order.
        for (var name = next.Length - 1; name >= 0; name--)
        {
            var hash = 0UL;
            foreach (var word in names.WordsOf(name)) hash += Mix(TokenizedNames.StemOf(word));
            next[name] = firstByHash.TryGetValue(hash, out var first) ? first : -1;
            firstByHash[hash] = name;
        }
    }

    /// <summary>The names of these distinct stems, in order.</summary>
    public List<int> Find(ReadOnlySpan<int> stems)
    {
        var found = new List<int>();
        var hash = 0UL;
        foreach (var stem in stems) hash += Mix(stem);
        for (var name = firstByHash.GetValueOrDefault(hash, -1); name >= 0; name = next[name])
        {
            if (Has(names.WordsOf(name), stems)) found.Add(name);
        }

        return found;
    }

    private static bool Has(ReadOnlySpan<int> words, ReadOnlySpan<int> stems)
    {
        if (words.Length != stems.Length) return false;
        foreach (var word in words)
        {
            if (!stems.Contains(TokenizedNames.StemOf(word))) return false;
        }

        return true;
    }

    // The finaliser of SplitMix64: sums of its values depend on all the numbers and not on their order.
    private static ulong Mix(int value)
    {
        var z = (ulong)value + 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
