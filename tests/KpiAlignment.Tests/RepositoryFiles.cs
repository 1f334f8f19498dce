namespace KpiAlignment.Tests;

/// <summary>Finds files of the repository, wherever the tests run.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    /// <summary>The full path of a file or folder given from the root of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "KpiAlignment.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("The tests run outside the repository: no folder above them holds KpiAlignment.sln.");
    }
}
