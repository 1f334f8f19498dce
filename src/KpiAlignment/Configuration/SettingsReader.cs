using KpiAlignment.Loading;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Configuration;

/// <summary>Reads settings from YAML; <c>docs/configuration.md</c> describes the format. Bad input never throws: it becomes diagnostics.</summary>
public static class SettingsReader
{
    /// <summary>The name of the file with the settings of a folder and those below.</summary>
    public const string FileName = OrganizationFiles.SettingsFile;

    private const int MostExtended = 10;

    /// <summary>The file with settings nearest to a file or folder: in its folder or, if there is none, in the nearest above; <see langword="null"/> where there is none at all.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static string? Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var full = Path.GetFullPath(path);
            for (var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full); folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (Path.Combine(folder, FileName) is var file && File.Exists(file)) return Path.GetRelativePath(Directory.GetCurrentDirectory(), file);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // What can't be looked at holds no settings; the loader says what is wrong with the path.
        }

        return null;
    }

    // No path holds such a character, so there is no file of that name; that is said where it is read.
    private static string Whole(string path) => path.Contains('\0') ? path : Path.GetFullPath(path);

    // What is right by itself may not go with the others, or with what is left out.
    private static bool Rises(AlignmentSettings settings)
    {
        var usual = new SeverityThresholds();
        var (info, warning, error) = (settings.InfoThreshold ?? usual.Info, settings.WarningThreshold ?? usual.Warning, settings.ErrorThreshold ?? usual.Error);
        return info <= warning && warning <= error;
    }

    /// <summary>Reads a file with settings and those that it extends.</summary>
    /// <param name="file">The file.</param>
    /// <param name="ruleIds">The rules that there are; those of the product where left out.</param>
    /// <param name="options">Limits.</param>
    /// <exception cref="ArgumentException"><paramref name="file"/> is empty.</exception>
    public static SettingsResult Load(string file, IEnumerable<string>? ruleIds = null, LoadOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        options ??= LoadOptions.Default;
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        var binder = new SettingsBinder(ruleIds, diagnostics);
        var settings = new AlignmentSettings();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (next, asked) = (file, new SourceSpan(file, 1, 1, 1, 1));
        while (true)
        {
            if (!seen.Add(Whole(next)) || seen.Count > MostExtended)
            {
                diagnostics.Error(DiagnosticIds.SelfReference, asked, seen.Count > MostExtended ? SettingsTexts.Say("SelfReference.TooMany", MostExtended) : SettingsTexts.Say("SelfReference.Itself", next));
                break;
            }

            if (OrganizationFiles.Read(next, options, diagnostics) is not { } bytes) break;
            if (YamlReader.Read(bytes, next, options, diagnostics).Root is not { } root || binder.Bind(root) is not var (own, extended, place)) break;
            settings = settings.Over(own);
            if (extended is null) break;
            (next, asked) = (extended, place);
        }

        if (!Rises(settings) && binder.Thresholds is { } thresholds)
            diagnostics.Error(DiagnosticIds.OutOfRange, thresholds, SettingsTexts.Say("OutOfRange.Thresholds"));
        return new SettingsResult(diagnostics.HasErrors ? null : settings, diagnostics.Sorted());
    }
}
