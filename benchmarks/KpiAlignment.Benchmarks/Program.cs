using System.Globalization;
using BenchmarkDotNet.Running;
using KpiAlignment.Benchmarks;
using KpiAlignment.Loading;

// "generate 10000" writes an organisation of that many KPIs to standard output, to try the console on.
if (args is ["generate", var kpis]) OrganizationWriter.Write(ClusteredOrganization.Generate(int.Parse(kpis, CultureInfo.InvariantCulture)), Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ClusteredOrganization).Assembly).Run(args);
