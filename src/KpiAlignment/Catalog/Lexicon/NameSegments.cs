namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Cuts a name where its punctuation does: <c>School safety - Robbery (per 1,000)</c> has two parts and an aside.</summary>
internal static class NameSegments
{
    /// <summary>The parts in order; those between brackets are asides.</summary>
    public static List<(string Text, bool IsAside)> Of(string name)
    {
        var segments = new List<(string, bool)>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < name.Length; i++)
        {
            if (!Cuts(name, i)) continue;
            Add(i);
            depth += name[i] is '(' or '[' ? 1 : name[i] is ')' or ']' && depth > 0 ? -1 : 0;
            start = i + 1;
        }

        Add(name.Length);
        return segments;

        void Add(int end)
        {
            if (!name.AsSpan(start, end - start).IsWhiteSpace()) segments.Add((name[start..end], depth > 0));
        }
    }

    private static bool Cuts(string name, int at) => name[at] switch
    {
        '(' or ')' or '[' or ']' or ';' or '|' or '\u2014' => true,
        ',' or ':' => !StandsBetweenLetters(name, at),
        '-' or '\u2013' or '/' => IsBlank(name, at - 1) && IsBlank(name, at + 1),
        _ => false,
    };

    // "1,000" and "minutes:seconds" are one.
    private static bool StandsBetweenLetters(string name, int at) => !IsBlank(name, at - 1) && !IsBlank(name, at + 1);

    private static bool IsBlank(string name, int at) => at < 0 || at >= name.Length || char.IsWhiteSpace(name[at]);
}
