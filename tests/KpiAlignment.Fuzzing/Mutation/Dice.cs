namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Numbers that are the same for the same seed in every version of .NET: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state = seed;

    /// <summary>The dice of one input, which need none of the inputs before it.</summary>
    public static Dice Of(long seed, long index) => new(Mixed((ulong)seed * Step) + ((ulong)index * 0xD1342543DE82EF95));

    /// <summary>A number from 0 up to <paramref name="below"/>, which is above 0.</summary>
    public int Next(int below) => (int)Math.BigMul(NextBits(), (ulong)below, out _);

    public bool OneIn(int times) => Next(times) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>A number from 1 on, of which small ones are more likely: each next one half as likely as the one before.</summary>
    public int Few(int most)
    {
        var number = 1;
        while (number < most && OneIn(2)) number++;
        return number;
    }

    private ulong NextBits() => Mixed(state += Step);

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
