using System.Diagnostics;
using System.Globalization;
using KpiAlignment.Fuzzing;
using KpiAlignment.Fuzzing.Running;
using KpiAlignment.Fuzzing.Targets;

// docs/fuzzing.md tells what this checks.
if (FuzzArguments.Read(args) is not { } asked)
{
    Console.Error.WriteLine($"Usage: [--inputs NUMBER] [--seed NUMBER] [--from NUMBER] [--threads NUMBER] [--folder FOLDER] [--target {string.Join('|', FuzzTargets.All.Select(t => t.Name))}]");
    return 2;
}

if (asked.Plan.Folder is { } folder && LastPlaces.Of(folder) is { Count: > 0 } places)
    Console.WriteLine($"An earlier run did not come to its end; it was at {string.Join(", ", places)}. With its seed, --from NUMBER --inputs 1 does the same again.");

var run = new FuzzRun(asked.Plan, asked.Targets);
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    run.Stop();
};

var (clock, told) = (Stopwatch.StartNew(), TimeSpan.Zero);
var result = run.Run(() =>
{
    if (clock.Elapsed - told < TimeSpan.FromSeconds(30)) return;
    told = clock.Elapsed;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed:hh\\:mm\\:ss}  {run.Begun:N0} of {asked.Plan.Inputs:N0} inputs, {run.Begun / clock.Elapsed.TotalSeconds:N0} a second, {run.FailureCount} kinds of failures"));
});

TallyTable.Write(result.Tallies, Console.Out);
foreach (var failure in result.Failures) Console.WriteLine($"{failure.Target} {failure.Index}: {failure.Kind}");
if (result.Next < asked.Plan.From + asked.Plan.Inputs) Console.WriteLine($"To go on: --seed {asked.Plan.Seed} --from {result.Next} --inputs {asked.Plan.From + asked.Plan.Inputs - result.Next}");
return result.IsClean ? 0 : 1;
