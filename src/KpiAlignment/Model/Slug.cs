using System.Globalization;
using System.Text;

namespace KpiAlignment.Model;

/// <summary>Derives ids from names.</summary>
public static class Slug
{
    /// <summary>
    /// The name in lower case without diacritics, every run of other characters than letters and digits one hyphen:
    /// <c>Aantal leads (NL)</c> is <c>aantal-leads-nl</c>. Empty only for a name without letters and digits.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        var gap = false;
        foreach (var c in Decompose(name))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (!char.IsLetterOrDigit(c))
            {
                gap = true;
                continue;
            }

            if (gap && slug.Length > 0) slug.Append('-');
            gap = false;
            slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString();
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
