using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KpiAlignment.Benchmarks.Soak;

/// <summary>Keeps a running web service busy, and tells how long answers took, how many were wrong and how much memory it had.</summary>
/// <param name="service">Where the service listens.</param>
/// <param name="process">The service's process.</param>
/// <param name="samples">The folder with sample organisations.</param>
/// <param name="output">Where the tables go.</param>
internal sealed class SoakRun(Uri service, Process process, string samples, TextWriter output)
{
    // Twice as many as there are cores: there is always somebody waiting.
    private static readonly int Callers = 2 * Environment.ProcessorCount;
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(30);

    private readonly ConcurrentBag<(string Kind, double Seconds)> answers = [];
    private readonly ConcurrentQueue<string> wrong = [];
    private readonly List<(TimeSpan At, long Bytes)> memory = [];

    /// <summary>Calls for so long, and prints what came of it; the exit code is 0 if every answer was as expected.</summary>
    public async Task<int> RunAsync(TimeSpan duration)
    {
        var requests = SoakRequest.All(samples);
        using var client = new HttpClient { BaseAddress = service, Timeout = TimeSpan.FromMinutes(2) };
        var clock = Stopwatch.StartNew();
        var callers = Enumerable.Range(0, Callers).Select(seed => Task.Run(() => CallAsync(client, requests, new Random(seed), clock, duration))).ToArray();
        var all = Task.WhenAll(callers);
        while (await Task.WhenAny(all, Task.Delay(Glance)) != all) Look(clock.Elapsed);
        await all;
        Look(clock.Elapsed);
        Print(clock.Elapsed);
        return wrong.IsEmpty ? 0 : 1;
    }

    private async Task CallAsync(HttpClient client, SoakRequest[] requests, Random random, Stopwatch clock, TimeSpan duration)
    {
        while (clock.Elapsed < duration)
        {
            var request = requests[random.Next(requests.Length)];
            var start = Stopwatch.GetTimestamp();
            try
            {
                using var body = new StringContent(request.Body, Encoding.UTF8, "application/yaml");
                using var answer = await client.PostAsync(new Uri($"organizations/report{request.Query}", UriKind.Relative), body);
                await answer.Content.ReadAsByteArrayAsync();
                if (answer.StatusCode != request.Expected) wrong.Enqueue($"{request.Kind}{request.Query}: {(int)answer.StatusCode}");
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                wrong.Enqueue($"{request.Kind}{request.Query}: {fault.Message}");
            }

            answers.Add((request.Kind, Stopwatch.GetElapsedTime(start).TotalSeconds));
        }
    }

    private void Look(TimeSpan at)
    {
        process.Refresh();
        memory.Add((at, process.WorkingSet64));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{at:hh\\:mm\\:ss}  {answers.Count:N0} answers, {answers.Count / at.TotalSeconds:0.0} a second, {wrong.Count} wrong, {memory[^1].Bytes >> 20:N0} MiB"));
    }

    private void Print(TimeSpan took)
    {
        output.WriteLine();
        Row("Organisation", "Answers", "Median, s", "p99, s", "Longest, s");
        Row("---", "---:", "---:", "---:", "---:");
        foreach (var kind in answers.GroupBy(a => a.Kind).OrderBy(k => k.Key, StringComparer.Ordinal)) Row(kind.Key, [.. kind.Select(a => a.Seconds)]);
        Row("all", [.. answers.Select(a => a.Seconds)]);
        output.WriteLine();
        Row("Minutes", "Most memory, MiB");
        Row("---", "---:");
        foreach (var tenth in memory.GroupBy(m => Math.Min(9, (int)(10 * m.At / took)))) Row($"to {tenth.Max(m => m.At.TotalMinutes):0}", $"{tenth.Max(m => m.Bytes) >> 20:N0}");
        foreach (var fault in wrong.Take(20)) output.WriteLine($"wrong: {fault}");
    }

    private void Row(string kind, double[] seconds)
    {
        Array.Sort(seconds);
        Row(kind, $"{seconds.Length:N0}", $"{At(0.5):0.00}", $"{At(0.99):0.00}", $"{seconds[^1]:0.00}");

        double At(double part) => seconds[(int)Math.Min(seconds.Length - 1, Math.Floor(part * seconds.Length))];
    }

    private void Row(params ReadOnlySpan<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
