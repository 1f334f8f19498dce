using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>Finds and reads the files of an organisation.</summary>
internal static class OrganizationFiles
{
    /// <summary>The file itself, or the YAML files of the folder and its subfolders in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string path, LoadOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            if (!Directory.Exists(path)) return [path];
            // Links are not followed: a folder can't lead out of itself, nor into a circle.
            var walk = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden, IgnoreInaccessible = false };
            var files = Directory.EnumerateFiles(path, "*", walk)
                .Where(f => Path.GetExtension(f) is ".yaml" or ".yml")
                .Take(options.MaxFiles + 1)
                .Select(f => f.Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .ToArray();
            if (files.Length == 0) diagnostics.Error(DiagnosticIds.Unreadable, At(path), "The folder holds no .yaml or .yml file.");
            if (files.Length <= options.MaxFiles) return files;
            diagnostics.Error(DiagnosticIds.LimitExceeded, At(path), $"The folder holds more than {options.MaxFiles:N0} files.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Error(DiagnosticIds.Unreadable, At(path), $"The folder can't be read: {fault.Message}");
        }

        return [];
    }

    /// <summary>The bytes of a file, or <see langword="null"/> with a diagnostic.</summary>
    public static byte[]? Read(string file, LoadOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists)
            {
                diagnostics.Error(DiagnosticIds.Unreadable, At(file), "There is no file or folder of this name.");
                return null;
            }

            if (info.Length <= options.MaxFileBytes) return File.ReadAllBytes(file);
            diagnostics.Error(DiagnosticIds.LimitExceeded, At(file), $"The file has {info.Length:N0} bytes; the limit is {options.MaxFileBytes:N0}. Split it into several files in one folder.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Error(DiagnosticIds.Unreadable, At(file), $"The file can't be read: {fault.Message}");
        }

        return null;
    }

    private static SourceSpan At(string path) => new(path, 1, 1, 1, 1);
}
