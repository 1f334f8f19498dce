using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>What came of loading: an organisation, or the reasons why there is none.</summary>
/// <param name="Organization">The organisation, or <see langword="null"/> where a diagnostic is an error.</param>
/// <param name="Diagnostics">All that is wrong in all files, by file, line and column.</param>
public sealed record LoadResult(Organization? Organization, ValueList<LoadDiagnostic> Diagnostics)
{
    /// <summary>The files that were read, in order; the names of the texts where texts were given.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>The language that the files ask for, <c>en</c> or <c>nl</c>, be there an organisation or not; <see langword="null"/> where they don't say.</summary>
    public string? Language { get; init; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Organization is null;
}
