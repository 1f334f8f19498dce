namespace KpiAlignment.Tests.Package;

/// <summary>The library, packed once as it would be published, in a folder of its own.</summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>A version that nobody else has, so that what a project adds is what was packed here.</summary>
    public const string Version = "0.0.0-packed-by-a-test";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-package-");

    public PackedLibrary() =>
        Sdk.Run(Repository.PathOf("src/KpiAlignment"), "pack", "--no-build", "--configuration", Configuration, "--output", Folder, $"-p:PackageVersion={Version}");

    public string Folder => folder.FullName;

    public string Path => Assert.Single(Directory.GetFiles(Folder, "*.nupkg"));

    public string SymbolsPath => Assert.Single(Directory.GetFiles(Folder, "*.snupkg"));

    // What the tests were built with is built; the other may not be.
    private static string Configuration => AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

    public void Dispose() => folder.Delete(recursive: true);
}
