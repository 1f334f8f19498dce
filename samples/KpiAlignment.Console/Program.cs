using KpiAlignment.Console;

return CommandLine.Run(args, Console.Out, Console.Error);
