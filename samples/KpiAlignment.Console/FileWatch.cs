namespace KpiAlignment.Console;

/// <summary>Does something again whenever files have changed. It looks instead of listening, which works for every editor, folder and network drive.</summary>
internal static class FileWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Does it once, and again after each change to the file or the folder.</summary>
    public static void Run(string path, CancellationToken stop, Action act) => Run(() => Look(path), () => stop.WaitHandle.WaitOne(Pause), act, stop);

    /// <summary>Does it once, and again whenever what is seen has changed and then stays the same for a pause: a file that is being written is left alone.</summary>
    public static void Run(Func<string> look, Action pause, Action act, CancellationToken stop)
    {
        var seen = look();
        act();
        while (true)
        {
            pause();
            if (stop.IsCancellationRequested) return;
            var now = look();
            if (now == seen) continue;
            for (var before = ""; now != before; now = look())
            {
                before = now;
                pause();
                if (stop.IsCancellationRequested) return;
            }

            seen = now;
            act();
        }
    }

    // The files by name, with size and time; what can't be read now will be later.
    private static string Look(string path)
    {
        try
        {
            IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.y*ml", SearchOption.AllDirectories) : [path];
            return string.Join('\n', files.Order(StringComparer.Ordinal).Select(f => new FileInfo(f)).Select(f => f.Exists ? $"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}" : f.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }
}
