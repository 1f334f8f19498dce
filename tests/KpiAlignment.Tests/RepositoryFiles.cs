namespace KpiAlignment.Tests;

/// <summary>Files of the repository that tests read where they are: samples, docs.</summary>
internal static class RepositoryFiles
{
    private static readonly Lazy<string> root = new(FindRoot);

    /// <summary>The full path of a file or folder, given from the root of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([root.Value, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KpiAlignment.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No KpiAlignment.sln above '{AppContext.BaseDirectory}'.");
    }
}
