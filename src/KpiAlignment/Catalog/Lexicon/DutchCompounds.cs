using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Reads Dutch words that are written as one by the known word that they end in: <c>huisvestingsklachten</c> are complaints.</summary>
internal static class DutchCompounds
{
    private const int ShortestFront = 3;
    private const int ShortestTail = 4;

    /// <summary>The meaning of a compound, and where its last part starts.</summary>
    /// <param name="words">The Dutch words.</param>
    /// <param name="stem">The stem of the compound.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="tail">Where the last part starts; for a part that only counts (<c>-percentage</c>) the whole front is what is meant.</param>
    public static bool TryRead(WordTable words, string stem, out WordMeaning meaning, out int tail)
    {
        for (tail = ShortestFront; tail <= stem.Length - ShortestTail; tail++)
        {
            if (!words.TryFind(stem.AsSpan(tail), out meaning)) continue;
            if (meaning.Role is not (WordRole.Counter or WordRole.Reverser or WordRole.Negation)) return true;
            if (!TryReadFront(words, stem[..tail], out var front)) continue;
            meaning = meaning.Role == WordRole.Reverser ? front with { Sign = -front.Sign } : front;
            return true;
        }

        meaning = default;
        return false;
    }

    // "klachten" and "uitvals" of "klachtenpercentage" and "uitvalspercentage": the stemmer takes the links off.
    private static bool TryReadFront(WordTable words, string front, out WordMeaning meaning) =>
        words.TryFind(front, out meaning)
        || words.TryFind(Stemmer.Stem(front), out meaning)
        || TryRead(words, Stemmer.Stem(front), out meaning, out _);
}
