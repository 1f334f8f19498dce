using KpiAlignment.Fuzzing.Mutation;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>An input at which the product failed.</summary>
/// <param name="Target">What was given it.</param>
/// <param name="Index">The number of the input; with the seed it gives the input again.</param>
/// <param name="Kind">What tells this failure from others: of each kind one input is enough.</param>
/// <param name="Details">What happened.</param>
/// <param name="Input">The input.</param>
internal sealed record FuzzFailure(string Target, long Index, string Kind, string Details, FuzzInput Input)
{
    /// <summary>The failure that an exception is: of one kind with those that the same line of the product threw.</summary>
    public static FuzzFailure Of(string target, long index, Exception thrown, FuzzInput input)
    {
        var line = (thrown.StackTrace ?? "").Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Contains("KpiAlignment.", StringComparison.Ordinal) && !l.Contains(nameof(FuzzFaultException), StringComparison.Ordinal));
        return new FuzzFailure(target, index, $"{thrown.GetType().Name} {(thrown is FuzzFaultException ? thrown.Message.Split(':')[0] : line)}", $"{thrown}", input);
    }
}
