using System.Text;
using KpiAlignment.Console;

// Whatever the locale says: names are in every script, and files that the output goes into are UTF-8.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error, Console.In);
