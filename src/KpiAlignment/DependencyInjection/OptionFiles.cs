using KpiAlignment.Catalog;
using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Rules;

namespace KpiAlignment.DependencyInjection;

/// <summary>Reads files into options. A program that starts with the wrong ones had better not start.</summary>
internal static class OptionFiles
{
    public static void AddCatalog(string path, AlignmentOptions options)
    {
        var read = CatalogReader.Load(path, options.Catalog);
        options.Catalog = read.Catalog ?? throw Unusable($"The catalogue '{path}'", read.Diagnostics);
    }

    public static void AddSettings(string file, AlignmentOptions options, IEnumerable<string> ownRules)
    {
        var read = SettingsReader.Load(file, BuiltInRules.All.Select(r => r.Descriptor.Id).Concat(ownRules));
        var settings = read.Settings ?? throw Unusable($"The settings file '{file}'", read.Diagnostics);
        if (settings.ApplyTo(options) is { } named && named.Any(d => d.Severity == DiagnosticSeverity.Error)) throw Unusable($"What the settings file '{file}' names", named);
    }

    private static InvalidOperationException Unusable(string what, IEnumerable<object?> why) =>
        new($"{what} can't be used. {string.Join(Environment.NewLine, why)}");
}
