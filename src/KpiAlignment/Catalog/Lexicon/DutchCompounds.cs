using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Reads Dutch words that are written as one by the known word that they end in: <c>huisvestingsklachten</c> are complaints.</summary>
internal static class DutchCompounds
{
    private const int ShortestFront = 3;
    private const int ShortestTail = 4;

    /// <summary>The meaning of a compound, and where its last part starts.</summary>
    /// <param name="words">The Dutch words.</param>
    /// <param name="text">The compound in lower case.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="tail">Where the last part starts; for a part that only counts (<c>-percentage</c>) the whole front is what is meant.</param>
    public static bool TryRead(WordTable words, string text, out WordMeaning meaning, out int tail)
    {
        for (tail = ShortestFront; tail <= text.Length - ShortestTail; tail++)
        {
            if (!words.TryFind(text.AsSpan(tail), out meaning)) continue;
            if (meaning.Role is WordRole.Measure or WordRole.Thing or WordRole.Topic or WordRole.Output) return true;

            // A prefix makes another verb: "voortijdig" isn't "tijdig".
            if (meaning.Role is not (WordRole.Counter or WordRole.Reverser) || !TryReadFront(words, text[..tail], out var front)) continue;
            meaning = meaning.Role == WordRole.Reverser ? front with { Sign = -front.Sign } : front;
            return true;
        }

        meaning = default;
        return false;
    }

    // "klachten" and "uitvals" of "klachtenpercentage" and "uitvalspercentage": the stemmer takes the links off.
    private static bool TryReadFront(WordTable words, string front, out WordMeaning meaning) =>
        words.TryFind(front, out meaning)
        || words.TryFind(Stemmer.StemOfForm(front), out meaning)
        || TryRead(words, front, out meaning, out _);
}
