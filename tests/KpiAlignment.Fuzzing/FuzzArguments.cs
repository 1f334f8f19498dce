using System.Globalization;
using KpiAlignment.Fuzzing.Running;
using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Fuzzing;

/// <summary>What the command line asks for.</summary>
/// <param name="Plan">The run.</param>
/// <param name="Targets">What is fuzzed in it.</param>
internal sealed record FuzzArguments(FuzzPlan Plan, IReadOnlyList<FuzzTarget> Targets)
{
    /// <summary>Reads the arguments; <see langword="null"/> where they can't be understood.</summary>
    public static FuzzArguments? Read(string[] args)
    {
        var plan = new FuzzPlan { Inputs = 100_000, Limit = TimeSpan.FromSeconds(1), Folder = "fuzz-failures" };
        var targets = FuzzTargets.All;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length) return null;
            var (word, isNumber) = (args[i + 1], long.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number));
            switch (args[i])
            {
                case "--inputs" when isNumber: plan = plan with { Inputs = number }; break;
                case "--seed" when isNumber: plan = plan with { Seed = number }; break;
                case "--from" when isNumber: plan = plan with { From = number }; break;
                case "--threads" when number is > 0 and <= 1_000: plan = plan with { Threads = (int)number }; break;
                case "--folder": plan = plan with { Folder = word }; break;
                case "--target" when targets.Where(t => t.Name == word).ToArray() is { Length: 1 } one: targets = one; break;
                default: return null;
            }
        }

        return new FuzzArguments(plan, targets);
    }
}
