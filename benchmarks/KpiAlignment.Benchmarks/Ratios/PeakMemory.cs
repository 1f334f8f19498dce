using System.Diagnostics;
using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>How much memory a file takes at most: seen in a process that does nothing else.</summary>
/// <param name="OfLoading">The peak of loading, as a multiple of the file.</param>
/// <param name="OfAll">The peak from the file to the proposals, in bytes.</param>
internal sealed record PeakMemory(double OfLoading, double OfAll)
{
    /// <summary>Sees it in another process.</summary>
    public static PeakMemory Of(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["peaks", file]) { RedirectStandardOutput = true })!;
            var peaks = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
            child.WaitForExit();
            return new PeakMemory(peaks[0] / new FileInfo(file).Length, peaks[1]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the other process does: loads and analyses the file and prints its own peak after each, in bytes.</summary>
    public static void Print(string file, TextWriter output)
    {
        var organization = OrganizationLoader.Load(file, Stopwatches.NoLimits).Organization!;
        output.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
        var report = AlignmentAnalyzer.Default.Analyze(organization);
        output.WriteLine(Process.GetCurrentProcess().PeakWorkingSet64);
        GC.KeepAlive(report);
    }
}
