namespace KpiAlignment.Model;

/// <summary>Where in a source file an element stands. Lines and columns count from 1, columns in UTF-16 units.</summary>
/// <param name="File">The file as it was named to the loader, or <see langword="null"/> for a model built in code.</param>
/// <param name="Line">The first line, from 1; 0 when unknown.</param>
/// <param name="Column">The first column, from 1; 0 when unknown.</param>
/// <param name="EndLine">The line on which the element ends.</param>
/// <param name="EndColumn">The column just behind the element's last character.</param>
public readonly record struct SourceSpan(string? File, int Line, int Column, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    /// <summary>The span of an element that was built in code.</summary>
    public static SourceSpan None => default;

    /// <summary>Whether the element comes from a file.</summary>
    public bool IsKnown => Line > 0;

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, the form that terminals and editors make clickable.</summary>
    public override string ToString() => IsKnown ? $"{File}:{Line}:{Column}" : File ?? "";

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands behind <paramref name="right"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand behind <paramref name="right"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
