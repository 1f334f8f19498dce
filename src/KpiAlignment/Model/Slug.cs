using System.Globalization;
using System.Text;

namespace KpiAlignment.Model;

/// <summary>Derives ids from names.</summary>
public static class Slug
{
    private const int LongestOnStack = 128;

    /// <summary>
    /// The name in lower case without diacritics, every run of other characters than letters and digits one hyphen:
    /// <c>Aantal leads (NL)</c> is <c>aantal-leads-nl</c>. Empty only for a name without letters and digits.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var decomposed = Ascii.IsValid(name) ? name : Decompose(name);
        Span<char> slug = decomposed.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[decomposed.Length];
        var length = 0;
        var gap = false;
        foreach (var c in decomposed)
        {
            if (!char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetterOrDigit(c))
            {
                gap = length > 0;
                continue;
            }

            if (gap) slug[length++] = '-';
            gap = false;
            slug[length++] = char.ToLowerInvariant(c);
        }

        slug = slug[..length];
        return slug.SequenceEqual(name) ? name : slug.ToString();
    }

    /// <summary>Whether the name has a letter or digit, so that an id can be made of it.</summary>
    internal static bool IsPossible(string name)
    {
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) return true;
        }

        return Of(name).Length > 0;
    }

    // What is no character can't be decomposed; it separates, as any symbol does.
    private static string Decompose(string name)
    {
        foreach (var c in name)
        {
            if (IsNoCharacter(c)) return string.Concat(name.Select(x => IsNoCharacter(x) ? ' ' : x)).Normalize(NormalizationForm.FormD);
        }

        return name.IsNormalized(NormalizationForm.FormD) ? name : name.Normalize(NormalizationForm.FormD);
    }

    private static bool IsNoCharacter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
