using KpiAlignment.Configuration;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Model;

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
    /// <param name="texts">The language of what is written.</param>
    /// <param name="error">Where faults are written.</param>
    /// <param name="ignoresBaseline">Whether findings of the baseline are reported too.</param>
    public static Analysis? For(string path, SettingsChoice choice, Texts texts, TextWriter error, bool ignoresBaseline = false)
    {
        var options = new AlignmentOptions();
        var settings = new AlignmentSettings();
        if ((choice.Config ?? SettingsReader.Find(path)) is { } file)
        {
            var read = SettingsReader.Load(file);
            DiagnosticList.Write(read.Diagnostics, texts, all: false, error);
            if (read.Settings is null) return null;
            settings = read.Settings;
        }

        var named = (ignoresBaseline ? settings with { Baseline = null } : settings).ApplyTo(options);
        DiagnosticList.Write(named, texts, all: false, error);
        if (named.Any(d => d.Severity == DiagnosticSeverity.Error) || CommandOptions.ReadCatalog(choice.Catalog, texts, error, options.Catalog) is not { } catalog) return null;
        options.Catalog = catalog;
        return new Analysis(new AlignmentAnalyzer(options), settings.Baseline);
    }

    /// <summary>The organisation; <see langword="null"/> if it can't be used, and why has been written.</summary>
    public static Organization? Load(string path, ReportLanguage language, TextWriter error)
    {
        var loaded = OrganizationLoader.Load(path);
        DiagnosticList.Write(loaded.Diagnostics, language.TextsFor(loaded), all: false, error);
        return loaded.Organization;
    }

    public AlignmentReport Of(Organization organization) => analyzer.Analyze(organization);
}
