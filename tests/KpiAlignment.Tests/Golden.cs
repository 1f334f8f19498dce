namespace KpiAlignment.Tests;

/// <summary>
/// Compares what is written with a file of the repository. <c>UPDATE_GOLDEN=1 dotnet test --filter FullyQualifiedName~Golden</c>
/// writes these files anew; read the difference before committing it.
/// </summary>
internal static class Golden
{
    public static void Verify(string relativePath, string actual)
    {
        var written = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(Repository.PathOf(relativePath), written);
        Assert.Equal(Repository.Read(relativePath), written);
    }
}
