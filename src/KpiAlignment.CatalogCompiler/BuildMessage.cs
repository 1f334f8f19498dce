using KpiAlignment.Loading;

namespace KpiAlignment.CatalogCompiler;

/// <summary>Diagnostics in the form in which MSBuild takes them for its own: <c>file(line,column): error KPA031: message</c>.</summary>
internal static class BuildMessage
{
    /// <summary>The line that tells of <paramref name="diagnostic"/>, with the path of the file instead of its name in the catalogue.</summary>
    public static string Of(LoadDiagnostic diagnostic, IReadOnlyDictionary<string, string> paths)
    {
        var at = diagnostic.Location;
        var file = at.File is { } name && paths.TryGetValue(name, out var path) ? path : at.File;
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{file}({at.Line},{at.Column}): {severity} {diagnostic.Id}: {diagnostic.Message.ToString().ReplaceLineEndings(" ")}";
    }
}
