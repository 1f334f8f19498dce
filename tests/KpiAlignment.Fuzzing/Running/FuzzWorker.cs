using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>Works off inputs on a thread of its own.</summary>
internal sealed class FuzzWorker(FuzzPlan plan, IReadOnlyList<FuzzTarget> targets, Func<long?> next, Action<FuzzFailure> fail)
{
    private const int Tries = 4;

    // What a thread of a web service has on the least generous system.
    private const int StackBytes = 1 << 20;

    private readonly Dictionary<FuzzTarget, TargetTally> tallies = targets.ToDictionary(t => t, t => new TargetTally(t.Name));
    private long current = -1;
    private long startedAt;
    private volatile bool isIdle = true;
    private volatile bool isDone;

    /// <summary>By target; complete once <see cref="IsDone"/>.</summary>
    public IEnumerable<TargetTally> Tallies => tallies.Values;

    public bool IsDone => isDone;

    /// <summary>The input that it is at, if it has been for longer than the plan has patience.</summary>
    public long? HangsAt
    {
        get
        {
            var (index, since) = (Interlocked.Read(ref current), Interlocked.Read(ref startedAt));
            return !isIdle && Environment.TickCount64 - since > plan.Patience.TotalMilliseconds && index == Interlocked.Read(ref current) ? index : null;
        }
    }

    public void Start() => new Thread(Work, StackBytes) { IsBackground = true, Name = "Fuzzing" }.Start();

    private void Work()
    {
        using var scratch = new ScratchFolder();
        while (next() is { } index)
        {
            Interlocked.Exchange(ref startedAt, Environment.TickCount64);
            Interlocked.Exchange(ref current, index);
            isIdle = false;
            Try(new FuzzCase(targets, plan.Seed, index), scratch);
            isIdle = true;
        }

        isDone = true;
    }

    private void Try(FuzzCase input, ScratchFolder scratch)
    {
        try
        {
            var (isAccepted, time) = input.Run(scratch);
            if (plan.Limit is { } limit && input.Target.IsTimed && time > limit) time = Best(input.Index, time, scratch);
            tallies[input.Target].Add(time > plan.Limit && input.Target.IsTimed ? null : isAccepted, time, input.Index);
            if (time > plan.Limit && input.Target.IsTimed) fail(new FuzzFailure(input.Target.Name, input.Index, "Slow", $"It took {time.TotalMilliseconds:0} ms.", input.Input));
        }
        catch (Exception thrown)
        {
            // Everything that the product lets out is what is looked for.
            tallies[input.Target].Add(null, default, input.Index);
            fail(FuzzFailure.Of(input.Target.Name, input.Index, thrown, input.Input));
        }
    }

    // A machine that is busy with other things makes any input slow once; what is slow each time is slow by itself.
    private TimeSpan Best(long index, TimeSpan best, ScratchFolder scratch)
    {
        for (var tries = 1; tries < Tries && best > plan.Limit; tries++)
        {
            var (_, time) = new FuzzCase(targets, plan.Seed, index).Run(scratch);
            if (time < best) best = time;
        }

        return best;
    }
}
