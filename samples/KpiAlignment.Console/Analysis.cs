using KpiAlignment.Catalog;
using KpiAlignment.Configuration;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Console;

/// <summary>What commands do first: read the settings, load an organisation and analyse it.</summary>
internal sealed class Analysis
{
    private readonly AlignmentAnalyzer analyzer;

    private Analysis(AlignmentAnalyzer analyzer, string? baseline) => (this.analyzer, BaselineFile) = (analyzer, baseline);

    /// <summary>The file of the baseline that the settings name; <see langword="null"/> where they name none.</summary>
    public string? BaselineFile { get; }

    /// <summary>An analysis by the settings for a path; <see langword="null"/> if they can't be used, and why has been written.</summary>
    /// <param name="path">The file or folder to analyse.</param>
    /// <param name="choice">The settings and the catalogue that were asked for.</param>
    /// <param name="error">Where faults are written.</param>
    /// <param name="ignoresBaseline">Whether findings of the baseline are reported too.</param>
    public static Analysis? For(string path, SettingsChoice choice, TextWriter error, bool ignoresBaseline = false)
    {
        var options = new AlignmentOptions();
        var settings = new AlignmentSettings();
        if ((choice.Config ?? SettingsReader.Find(path)) is { } file)
        {
            var read = SettingsReader.Load(file);
            DiagnosticList.Write(read.Diagnostics, all: false, error);
            if (read.Settings is null) return null;
            settings = read.Settings;
        }

        settings.ApplyTo(options);
        foreach (var catalog in choice.Catalog is { } own ? settings.Catalogs.Append(own) : settings.Catalogs)
        {
            if (CommandOptions.ReadCatalog(catalog, error, options.Catalog) is not { } read) return null;
            options.Catalog = read;
        }

        if (settings.Baseline is { } known && !ignoresBaseline)
        {
            if (ReadBaseline(known, error) is not { } baseline) return null;
            options.Baseline = baseline;
        }

        try
        {
            return new Analysis(new AlignmentAnalyzer(options), settings.Baseline);
        }
        catch (ArgumentException fault)
        {
            // Thresholds are right one by one and may still not rise.
            error.WriteLine($"kpi-alignment: {fault.Message}");
            return null;
        }
    }

    /// <summary>The organisation; <see langword="null"/> if it can't be used, and why has been written.</summary>
    public static Organization? Load(string path, TextWriter error)
    {
        var loaded = OrganizationLoader.Load(path);
        DiagnosticList.Write(loaded.Diagnostics, all: false, error);
        return loaded.Organization;
    }

    /// <summary>The baseline of a file; <see langword="null"/> if it can't be used, and why has been written.</summary>
    public static Baseline? ReadBaseline(string file, TextWriter error)
    {
        var fault = File.Exists(file) ? null : "There is no such file. Let 'kpi-alignment baseline PATH' write it.";
        var baseline = fault is null ? Baseline.TryParse(File.ReadAllText(file), out fault) : null;
        if (fault is not null) error.WriteLine($"{file}:1:1: error: The baseline can't be read. {fault}");
        return baseline;
    }

    public AlignmentReport Of(Organization organization) => analyzer.Analyze(organization);
}
