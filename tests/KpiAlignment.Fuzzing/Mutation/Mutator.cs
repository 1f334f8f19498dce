namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Makes inputs of a corpus: a text of it with a few edits. The same dice give the same input.</summary>
internal static class Mutator
{
    /// <summary>An input.</summary>
    /// <param name="corpus">What it is made of.</param>
    /// <param name="dice">What decides.</param>
    /// <param name="mostEdits">The most edits; of fewer there are more.</param>
    public static FuzzInput Make(Corpus corpus, Dice dice, int mostEdits)
    {
        var text = new List<byte>(dice.Of(corpus.Texts));
        for (var edits = dice.Few(mostEdits); edits > 0 && text.Count > 0; edits--) EditOf(dice)(text, dice, corpus);
        if (text.Count > FuzzInput.MostBytes) text.RemoveRange(FuzzInput.MostBytes, text.Count - FuzzInput.MostBytes);
        return new FuzzInput([.. text]);
    }

    private static Edit EditOf(Dice dice) => dice.Next(3) switch
    {
        0 => dice.Of(SliceEdits.All),
        1 => dice.Of(LineEdits.All),
        _ => dice.Of(ValueEdits.All),
    };
}
