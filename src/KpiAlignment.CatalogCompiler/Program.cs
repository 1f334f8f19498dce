using System.Text;
using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Compiled;
using KpiAlignment.CatalogCompiler;

// Called by the build of the library: a file that lists the YAML files, one a line, and the file to write.
if (args is not [var list, var output])
{
    Console.Error.WriteLine("usage: KpiAlignment.CatalogCompiler <list of YAML files> <file to write>");
    return 2;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The names that places in the catalogue go by must not tell on which machine it was built.
var paths = File.ReadAllLines(list).ToDictionary(path => $"catalog/{Path.GetFileName(path)}", StringComparer.Ordinal);
var result = CatalogReader.Parse(paths.Select(p => (p.Key, File.ReadAllText(p.Value))));
foreach (var diagnostic in result.Diagnostics) Console.WriteLine(BuildMessage.Of(diagnostic, paths));
if (result.Catalog is not { } catalog) return 1;
File.WriteAllBytes(output, CompiledCatalog.Write(catalog));
return 0;
