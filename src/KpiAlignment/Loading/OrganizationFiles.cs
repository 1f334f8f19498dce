using KpiAlignment.Localization;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading;

/// <summary>Finds and reads the files of an organisation.</summary>
internal static class OrganizationFiles
{
    /// <summary>The name of the file with the settings of a folder and those below.</summary>
    public const string SettingsFile = "kpi-alignment.yaml";

    /// <summary>The file itself, or the YAML files of the folder and its subfolders in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string path, LoadOptions options, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(path)) return [path];
        var files = new List<string>();
        Search(path, files, options, diagnostics);
        if (files.Count > options.MaxFiles)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, At(path), Say("LimitExceeded.Files", options.MaxFiles));
            return [];
        }

        if (files.Count == 0 && !diagnostics.HasErrors) diagnostics.Error(DiagnosticIds.Unreadable, At(path), Say("Unreadable.NoFiles"));
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The bytes of a file, or <see langword="null"/> with a diagnostic.</summary>
    public static byte[]? Read(string file, LoadOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            if (!File.Exists(file))
            {
                diagnostics.Error(DiagnosticIds.Unreadable, At(file), Say("Unreadable.Missing"));
                return null;
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            if (ReadUpTo(stream, options.MaxFileBytes) is { } bytes) return bytes;
            diagnostics.Error(DiagnosticIds.LimitExceeded, At(file), TooLong(options));
        }
        catch (Exception fault) when (IsExpected(fault))
        {
            diagnostics.Error(DiagnosticIds.Unreadable, At(file), Say("Unreadable.File", fault.Message));
        }

        return null;
    }

    public static LocalizedMessage TooLong(LoadOptions options) => Say("LimitExceeded.Bytes", options.MaxFileBytes);

    private static void Search(string top, List<string> files, LoadOptions options, DiagnosticBag diagnostics)
    {
        var folders = new Stack<string>([top]);
        while (files.Count <= options.MaxFiles && folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    var isFolder = entry is DirectoryInfo;
                    if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden)) continue;
                    if (!isFolder && (Path.GetExtension(entry.Name).ToLowerInvariant() is not (".yaml" or ".yml") || IsSettings(entry.Name))) continue;
                    var path = Join(folder, entry.Name);
                    // Links are not followed: a folder can't lead out of itself, nor into a circle.
                    if (entry.LinkTarget is not null) diagnostics.Warn(DiagnosticIds.Unreadable, At(path), Say("Unreadable.Link"));
                    else if (isFolder) folders.Push(path);
                    else files.Add(path);
                    if (files.Count > options.MaxFiles) break;
                }
            }
            catch (Exception fault) when (IsExpected(fault))
            {
                diagnostics.Error(DiagnosticIds.Unreadable, At(folder), Say("Unreadable.Folder", fault.Message));
            }
        }
    }

    // The length that the system tells is no guide: a device has none and never ends.
    private static byte[]? ReadUpTo(FileStream stream, long most)
    {
        if (stream.CanSeek && stream.Length > most) return null;
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > most) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    // How to judge an organisation is no part of it.
    private static bool IsSettings(string name) => name.Equals(SettingsFile, StringComparison.OrdinalIgnoreCase);

    private static string Join(string folder, string name) => folder is [.., '/' or '\\'] ? folder + name : $"{folder}/{name}";

    private static bool IsExpected(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static SourceSpan At(string path) => new(path, 1, 1, 1, 1);
}
