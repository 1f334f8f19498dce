using System.Diagnostics;
using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>How much memory loading takes at most, beside the size of the file: seen in a process that does nothing else.</summary>
internal static class PeakMemory
{
    /// <summary>The peak as a multiple of the file.</summary>
    public static double OfLoading(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["load", file]) { RedirectStandardOutput = true })!;
            var peak = long.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
            child.WaitForExit();
            return (double)peak / new FileInfo(file).Length;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the other process does: loads the file and prints its own peak, in bytes.</summary>
    public static void LoadAndPrint(string file, TextWriter output)
    {
        var loaded = OrganizationLoader.Load(file, Stopwatches.NoLimits);
        output.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
        GC.KeepAlive(loaded);
    }
}
