namespace KpiAlignment.Fuzzing.Running;

/// <summary>What came of the inputs of a target.</summary>
internal sealed class TargetTally(string name)
{
    public string Name => name;

    public long Accepted { get; private set; }

    public long Refused { get; private set; }

    public long Failed { get; private set; }

    public long Inputs => Accepted + Refused + Failed;

    /// <summary>The time that all took together, by the clock on the wall.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>The longest that one took.</summary>
    public TimeSpan Slowest { get; private set; }

    /// <summary>The number of the input that took longest.</summary>
    public long SlowestIndex { get; private set; }

    public void Add(bool? isAccepted, TimeSpan time, long index)
    {
        if (isAccepted is null) Failed++;
        else if (isAccepted.Value) Accepted++;
        else Refused++;
        Time += time;
        if (time > Slowest) (Slowest, SlowestIndex) = (time, index);
    }

    public void Add(TargetTally other)
    {
        (Accepted, Refused, Failed) = (Accepted + other.Accepted, Refused + other.Refused, Failed + other.Failed);
        Time += other.Time;
        if (other.Slowest > Slowest) (Slowest, SlowestIndex) = (other.Slowest, other.SlowestIndex);
    }
}
