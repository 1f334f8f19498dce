using System.IO.MemoryMappedFiles;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>Where each thread is, in a file that outlives the process: an overflow of the stack can't be caught.</summary>
internal sealed class LastPlaces : IDisposable
{
    private readonly string file;
    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor places;

    public LastPlaces(string folder, int threads)
    {
        Directory.CreateDirectory(folder);
        file = Path.Combine(folder, "places");
        map = MemoryMappedFile.CreateFromFile(file, FileMode.Create, mapName: null, sizeof(long) * threads);
        places = map.CreateViewAccessor();
    }

    /// <summary>The numbers of the inputs at which an earlier run died; empty where none did.</summary>
    public static IReadOnlyList<long> Of(string folder)
    {
        var file = Path.Combine(folder, "places");
        return File.Exists(file) ? [.. File.ReadAllBytes(file).Chunk(sizeof(long)).Select(b => BitConverter.ToInt64(b))] : [];
    }

    public void Set(int thread, long index) => places.Write(sizeof(long) * (long)thread, index);

    /// <summary>The run has come to its end, whatever was found.</summary>
    public void Dispose()
    {
        places.Dispose();
        map.Dispose();
        File.Delete(file);
    }
}
