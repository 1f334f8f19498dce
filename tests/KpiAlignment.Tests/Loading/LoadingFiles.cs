using System.Globalization;
using System.Reflection;
using KpiAlignment.Loading;

namespace KpiAlignment.Tests.Loading;

/// <summary>What the tests of loading share: the folder of examples, the ids, and loading bytes under a plain name.</summary>
internal static class LoadingFiles
{
    public static string Folder { get; } = Repository.PathOf("tests/KpiAlignment.Tests/TestData/Loading");

    public static IReadOnlyList<string> Ids { get; } =
        [.. typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    public static TheoryData<string> Names(string folder) =>
        new(Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!);

    /// <summary>The keys that a diagnostic about an unknown one lists.</summary>
    public static string[] KeysKnownBy(LoadDiagnostic unknown) => $"{unknown.Message}".Split("it takes ")[1].TrimEnd('.').Split(", ");

    /// <summary>The diagnostics of a file as lines, with the file's name instead of its path.</summary>
    public static string Describe(string path, LoadResult result, CultureInfo culture)
    {
        var prefix = path.Replace('\\', '/');
        var name = Path.GetFileName(path);
        return string.Concat(result.Diagnostics.Select(d => d.In(culture).Replace(prefix, name, StringComparison.Ordinal)[(name.Length + 1)..] + "\n"));
    }
}
