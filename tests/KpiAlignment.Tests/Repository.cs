namespace KpiAlignment.Tests;

/// <summary>Finds files of the repository that the tests are part of.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The full path of a file or folder given from the root of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> relative) => Path.Combine([Root, .. relative]);

    /// <summary>The text of a file, with line ends as Git stores them.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KpiAlignment.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside their repository.");
    }
}
