namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Edits of words, numbers and values, after which a text is often still well-formed and says something else.</summary>
internal static class ValueEdits
{
    public static IReadOnlyList<Edit> All { get; } = [SwapNumber, SwapNumber, SwapWord, SwapWord, SwapWord, SwapValue, SwapValue, Quote, Alias, Nest, Surround];

    private static void SwapNumber(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Run(text, dice, IsOfNumber) is var (start, end)) Replace(text, start, end, dice.Of(Tokens.Numbers));
    }

    private static void SwapWord(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Run(text, dice, IsOfWord) is var (start, end)) Replace(text, start, end, Anything(dice, corpus));
    }

    /// <summary>What stands behind a colon, up to the end of the line.</summary>
    private static void SwapValue(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Value(text, dice) is var (start, end)) Replace(text, start, end, Anything(dice, corpus));
    }

    private static void Quote(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Run(text, dice, IsOfWord) is not var (start, end)) return;
        var quote = (byte)(dice.OneIn(2) ? '"' : '\'');
        text.Insert(end, quote);
        text.Insert(start, quote);
        if (dice.OneIn(2)) text.InsertRange(start + 1, dice.Of(Tokens.Marks));
    }

    private static void Alias(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Value(text, dice) is var (start, _)) text.InsertRange(start, "&a "u8.ToArray());
        if (Value(text, dice) is var (first, end)) Replace(text, first, end, "*a"u8.ToArray());
    }

    private static void Nest(List<byte> text, Dice dice, Corpus corpus)
    {
        var nest = dice.Of(Tokens.Nests);
        var times = dice.OneIn(200) ? 10_000 : dice.OneIn(8) ? dice.Next(200) : dice.Few(12);
        var nests = new List<byte>();
        for (var i = 0; i < times && nests.Count < FuzzInput.MostBytes; i++) nests.AddRange(nest);
        text.InsertRange(dice.Next(text.Count + 1), nests);
    }

    private static void Surround(List<byte> text, Dice dice, Corpus corpus)
    {
        if (Value(text, dice) is not var (start, end)) return;
        var (open, close) = dice.OneIn(2) ? ('[', ']') : ('{', '}');
        text.Insert(end, (byte)close);
        text.Insert(start, (byte)open);
    }

    private static byte[] Anything(Dice dice, Corpus corpus) => dice.Next(8) switch
    {
        0 => dice.Of(Tokens.Marks),
        1 => dice.Of(Tokens.Numbers),
        2 => dice.Of(Tokens.Values),
        _ => corpus.Words.Count == 0 ? [] : dice.Of(corpus.Words),
    };

    private static (int Start, int End)? Value(List<byte> text, Dice dice)
    {
        var colon = text.IndexOf((byte)':', dice.Next(text.Count));
        if (colon < 0) return null;
        var start = colon + 1;
        while (start < text.Count && text[start] == ' ') start++;
        var end = text.IndexOf((byte)'\n', start);
        return (start, end < 0 ? text.Count : end);
    }

    private static (int Start, int End)? Run(List<byte> text, Dice dice, Predicate<byte> isPart)
    {
        var start = text.FindIndex(dice.Next(text.Count), isPart);
        if (start < 0) return null;
        var end = text.FindIndex(start, b => !isPart(b));
        return (start, end < 0 ? text.Count : end);
    }

    private static void Replace(List<byte> text, int start, int end, byte[] with)
    {
        text.RemoveRange(start, end - start);
        text.InsertRange(start, with);
    }

    private static bool IsOfNumber(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsOfWord(byte b) => b is (byte)'-' or (byte)'_' or >= 0x80 || char.IsAsciiLetterOrDigit((char)b);
}
