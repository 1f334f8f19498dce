namespace KpiAlignment.Rules;

/// <summary>Compares what people wrote.</summary>
internal static class Wording
{
    /// <summary>Whether both say something, and not the same but for case and blanks.</summary>
    public static bool Differs(string? first, string? second) =>
        !string.IsNullOrWhiteSpace(first) && !string.IsNullOrWhiteSpace(second)
        && !string.Equals(WithoutBlanks(first), WithoutBlanks(second), StringComparison.OrdinalIgnoreCase);

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
