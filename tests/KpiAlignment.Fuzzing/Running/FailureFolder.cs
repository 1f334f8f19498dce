using System.Text;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>Keeps inputs that failed, with what happened and how to make it happen again.</summary>
internal static class FailureFolder
{
    public static void Save(string folder, long seed, FuzzFailure failure)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{failure.Target}-{seed}-{failure.Index}");
        File.WriteAllBytes($"{file}.input", failure.Input.Bytes);
        File.WriteAllText($"{file}.txt", $"{failure.Kind}\n\n--seed {seed} --from {failure.Index} --inputs 1\n\n{failure.Details}\n", Encoding.UTF8);
    }
}
