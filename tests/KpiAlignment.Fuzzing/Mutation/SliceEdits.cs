namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Edits that know nothing of what a text is.</summary>
internal static class SliceEdits
{
    private const int ShortSlice = 40;
    private const int LongSlice = 400;

    public static IReadOnlyList<Edit> All { get; } = [Flip, Replace, Insert, Insert, Insert, Delete, Delete, Duplicate, Move, Splice, CrossOver, Truncate, Repeat];

    private static void Flip(List<byte> text, Dice dice, Corpus corpus) => text[dice.Next(text.Count)] ^= (byte)(1 << dice.Next(8));

    private static void Replace(List<byte> text, Dice dice, Corpus corpus) => text[dice.Next(text.Count)] = (byte)(dice.OneIn(4) ? dice.Next(256) : ' ' + dice.Next(95));

    private static void Insert(List<byte> text, Dice dice, Corpus corpus) => text.InsertRange(dice.Next(text.Count + 1), dice.Of(Tokens.Marks));

    private static void Delete(List<byte> text, Dice dice, Corpus corpus)
    {
        var (at, length) = Slice(text, dice);
        text.RemoveRange(at, length);
    }

    private static void Duplicate(List<byte> text, Dice dice, Corpus corpus)
    {
        var (at, length) = Slice(text, dice);
        text.InsertRange(dice.Next(text.Count + 1), text.GetRange(at, length));
    }

    private static void Move(List<byte> text, Dice dice, Corpus corpus)
    {
        var (at, length) = Slice(text, dice);
        var slice = text.GetRange(at, length);
        text.RemoveRange(at, length);
        text.InsertRange(dice.Next(text.Count + 1), slice);
    }

    private static void Splice(List<byte> text, Dice dice, Corpus corpus)
    {
        var other = dice.Of(corpus.Texts);
        var at = dice.Next(other.Length);
        text.InsertRange(dice.Next(text.Count + 1), other.AsSpan(at, Math.Min(1 + dice.Next(LongSlice), other.Length - at)).ToArray());
    }

    private static void CrossOver(List<byte> text, Dice dice, Corpus corpus)
    {
        var other = dice.Of(corpus.Texts);
        Cut(text, dice.Next(text.Count));
        text.AddRange(other.AsSpan(dice.Next(other.Length)));
    }

    // Seldom, for little is left to find.
    private static void Truncate(List<byte> text, Dice dice, Corpus corpus)
    {
        if (dice.OneIn(4)) Cut(text, dice.Next(text.Count));
        else Cut(text, text.Count - 1 - dice.Next(Math.Min(text.Count, ShortSlice)));
    }

    // Seldom up to the largest input, for it takes the time of a hundred others.
    private static void Repeat(List<byte> text, Dice dice, Corpus corpus)
    {
        var (at, length) = Slice(text, dice);
        var slice = text.GetRange(at, length);
        var room = Math.Max(0, FuzzInput.MostBytes - text.Count) / length;
        var times = Math.Min(room, dice.OneIn(200) ? int.MaxValue : dice.Few(16) * dice.Few(16));
        var added = new List<byte>(times * length);
        for (var i = 0; i < times; i++) added.AddRange(slice);
        text.InsertRange(at, added);
    }

    private static (int At, int Length) Slice(List<byte> text, Dice dice)
    {
        var at = dice.Next(text.Count);
        return (at, Math.Min(1 + dice.Next(dice.OneIn(4) ? LongSlice : ShortSlice), text.Count - at));
    }

    private static void Cut(List<byte> text, int length) => text.RemoveRange(length, text.Count - length);
}
