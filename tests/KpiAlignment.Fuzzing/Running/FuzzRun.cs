using System.Collections.Concurrent;
using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>Gives targets the inputs of a plan and watches over it.</summary>
internal sealed class FuzzRun(FuzzPlan plan, IReadOnlyList<FuzzTarget> targets)
{
    private static readonly TimeSpan glance = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentDictionary<(string Target, string Kind), FuzzFailure> failures = new();
    private long next = plan.From;
    private bool isStopped;

    /// <summary>How many inputs have been begun with.</summary>
    public long Begun => Math.Min(Interlocked.Read(ref next) - plan.From, plan.Inputs);

    /// <summary>How many kinds of failures there are so far.</summary>
    public int FailureCount => failures.Count;

    /// <summary>Ends the run after the inputs that are being worked on.</summary>
    public void Stop() => Volatile.Write(ref isStopped, true);

    /// <summary>Runs to the end of the plan, to a hang or until it is stopped.</summary>
    /// <param name="watch">Is called many times a second.</param>
    public FuzzResult Run(Action? watch = null)
    {
        var places = plan.Folder is null ? null : new LastPlaces(plan.Folder, plan.Threads);
        var workers = Enumerable.Range(0, plan.Threads).Select(i => new FuzzWorker(plan, targets, () => Next(i, places), Fail)).ToArray();
        foreach (var worker in workers) worker.Start();
        var isHung = false;
        while (!Array.TrueForAll(workers, w => w.IsDone))
        {
            Thread.Sleep(glance);
            watch?.Invoke();
            if (workers.Select(w => w.HangsAt).FirstOrDefault(h => h is not null) is not { } index) continue;

            // A thread that hangs can't be ended, and the run ends with it.
            Stop();
            isHung = true;
            var input = new FuzzCase(targets, plan.Seed, index);
            Fail(new FuzzFailure(input.Target.Name, index, "Hang", $"It took more than {plan.Patience.TotalSeconds:0} s.", input.Input));
            break;
        }

        // A thread that hangs may yet write where it is.
        if (!isHung) places?.Dispose();
        var tallies = targets.Select(t => new TargetTally(t.Name)).ToArray();
        foreach (var (sum, tally) in workers.SelectMany(w => tallies.Zip(w.Tallies))) sum.Add(tally);
        return new FuzzResult(tallies, [.. failures.Values.OrderBy(f => f.Index)], plan.From + Begun);
    }

    private long? Next(int thread, LastPlaces? places)
    {
        if (Volatile.Read(ref isStopped)) return null;
        var index = Interlocked.Increment(ref next) - 1;
        if (index >= plan.From + plan.Inputs) return null;
        places?.Set(thread, index);
        return index;
    }

    private void Fail(FuzzFailure failure)
    {
        if (failures.TryAdd((failure.Target, failure.Kind), failure) && plan.Folder is { } folder) FailureFolder.Save(folder, plan.Seed, failure);
    }
}
