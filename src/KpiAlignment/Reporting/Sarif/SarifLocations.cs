using KpiAlignment.Model;

namespace KpiAlignment.Reporting.Sarif;

/// <summary>Where things stand, by the URI of the file.</summary>
internal static class SarifLocations
{
    /// <summary>What the URIs of files that were named relative to a folder are relative to.</summary>
    public const string Root = "%SRCROOT%";

    public static SarifPhysicalLocation? Of(SourceSpan span) => span is { IsKnown: true, File: { } file }
        ? new SarifPhysicalLocation(Artifact(file), new SarifRegion(span.Line, span.Column, Math.Max(span.Line, span.EndLine), Math.Max(1, span.EndColumn)))
        : null;

    // A path that climbs out of the folder is no path within it.
    private static SarifArtifactLocation Artifact(string file)
    {
        var segments = file.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var uri = string.Join('/', segments.Select(Uri.EscapeDataString));
        if (!Path.IsPathRooted(file)) return new SarifArtifactLocation(uri, segments.Contains("..") ? null : Root);
        return new SarifArtifactLocation($"file://{(uri.StartsWith('/') ? "" : "/")}{uri.Replace("%3A", ":", StringComparison.Ordinal)}");
    }
}
