using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using KpiAlignment.Benchmarks;
using KpiAlignment.Benchmarks.Ratios;
using KpiAlignment.Benchmarks.SideBySide;
using KpiAlignment.Benchmarks.Soak;
using KpiAlignment.Loading;

// "generate 10000" writes an organisation of that many KPIs to standard output, to try the console on; "ratios" prints what each
// stage costs beside reading the YAML, at the sizes given or at all; "side-by-side FOLDER 10000" writes that organisation as tables
// for other engines and counts its contentions as benchmarks/side-by-side/README.md asks; "soak URL PROCESS 60" keeps the web
// sample busy for so many minutes (benchmarks/soak/run starts it first).
if (args is ["generate", var kpis]) OrganizationWriter.Write(ClusteredOrganization.Generate(int.Parse(kpis, CultureInfo.InvariantCulture)), Console.Out, Stopwatches.NoLimits);
else if (args is ["ratios", .. var sizes]) new RatioTable(Console.Out).Print(sizes.Length == 0 ? RatioTable.Sizes : [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))]);
else if (args is ["peaks", var file]) PeakMemory.Print(file, Console.Out);
else if (args is ["side-by-side", var folder, var size]) OwnSide.Run(folder, int.Parse(size, CultureInfo.InvariantCulture), Console.Out);
else if (args is ["soak", var url, var process, var minutes]) return await new SoakRun(new Uri(url), Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture)), "samples/organizations", Console.Out).RunAsync(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)));
else BenchmarkSwitcher.FromAssembly(typeof(ClusteredOrganization).Assembly).Run(args);
return 0;
