namespace KpiAlignment.Fuzzing.Targets;

/// <summary>A folder of one thread for what the product reads from files only.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kpi-alignment-fuzz-");

    private readonly Dictionary<string, byte[]> written = new(StringComparer.Ordinal);

    /// <summary>Writes a file over the one before, unless that holds the very same.</summary>
    /// <returns>Its path.</returns>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        if (written.GetValueOrDefault(name) == bytes) return path;

        // A file that is emptied first is flushed to the disk by some file systems, which takes longer than all else.
        using var file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write);
        RandomAccess.Write(file, bytes, fileOffset: 0);
        RandomAccess.SetLength(file, bytes.Length);
        written[name] = bytes;
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
