using KpiAlignment.Catalog;
using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

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
        settings.ApplyTo(options);
        foreach (var catalog in settings.Catalogs) AddCatalog(catalog, options);
        if (settings.Baseline is { } baseline) options.Baseline = ReadBaseline(baseline);
    }

    private static Baseline ReadBaseline(string file)
    {
        var fault = "There is no such file.";
        return (File.Exists(file) ? Baseline.TryParse(File.ReadAllText(file), out fault) : null) ?? throw Unusable($"The baseline '{file}'", [fault]);
    }

    private static InvalidOperationException Unusable(string what, IEnumerable<object?> why) =>
        new($"{what} can't be used. {string.Join(Environment.NewLine, why)}");
}
