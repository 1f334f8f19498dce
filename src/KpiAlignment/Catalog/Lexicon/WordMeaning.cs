using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>What a word means: its role, +1 where higher is better, −1 where lower is, 0 where it doesn't tell.</summary>
internal readonly record struct WordMeaning(WordRole Role, int Sign, Aspect Aspect)
{
    /// <summary>Whether it tells which way is good.</summary>
    public bool IsPolar => Sign != 0;

    /// <summary>The meaning of a word of the lexicon.</summary>
    public static WordMeaning Of(LexiconWord word) => new(word.Role, SignOf(word.Polarity), word.Aspect);

    private static int SignOf(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => 1,
        Polarity.LowerIsBetter => -1,
        _ => 0,
    };
}
