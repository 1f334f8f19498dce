using System.Globalization;
using BenchmarkDotNet.Running;
using KpiAlignment.Benchmarks;
using KpiAlignment.Benchmarks.Ratios;
using KpiAlignment.Loading;

// "generate 10000" writes an organisation of that many KPIs to standard output, to try the console on; "ratios" prints what each
// stage costs beside reading the YAML, at the sizes given or at all.
if (args is ["generate", var kpis]) OrganizationWriter.Write(ClusteredOrganization.Generate(int.Parse(kpis, CultureInfo.InvariantCulture)), Console.Out);
else if (args is ["ratios", .. var sizes]) RatioTable.Print(sizes.Length == 0 ? RatioTable.Sizes : [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))], Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ClusteredOrganization).Assembly).Run(args);
