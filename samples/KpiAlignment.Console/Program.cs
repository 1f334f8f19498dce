using KpiAlignment;
using KpiAlignment.Loading;
var loaded = OrganizationLoader.Load(args[0]);
foreach (var d in loaded.Diagnostics) Console.WriteLine(d);
if (loaded.Organization is null) return 2;
var report = AlignmentAnalyzer.Default.Analyze(loaded.Organization);
foreach (var k in report.Analysis.Resolved.Kpis) Console.WriteLine($"{k.Department.Name}/{k.Kpi.Name} → {k.Metric.Key}{(k.Metric.IsInCatalog ? "" : " (unknown)")}{(k.Metric.Department is null ? "" : " own")} {k.Direction}");
foreach (var f in report.Findings) Console.WriteLine($"{f.Severity} {f.RuleId} {f.Strength:0.000} {f.Confidence:0.00} {f.Message.In(System.Globalization.CultureInfo.GetCultureInfo("nl"))}");
return 0;
