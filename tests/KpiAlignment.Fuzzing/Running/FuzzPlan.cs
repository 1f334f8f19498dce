namespace KpiAlignment.Fuzzing.Running;

/// <summary>What a run does.</summary>
internal sealed record FuzzPlan
{
    /// <summary>Another seed gives other inputs.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The number of the first input, by which a run goes on where another ended.</summary>
    public long From { get; init; }

    /// <summary>How many inputs.</summary>
    public required long Inputs { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>After this long an input hangs, on whatever machine.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most that an input may take, at the best of a few times; <see langword="null"/> where the machine's speed is not to count.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>Where inputs that fail are kept; <see langword="null"/> for nowhere.</summary>
    public string? Folder { get; init; }
}
