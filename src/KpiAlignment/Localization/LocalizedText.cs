using System.Globalization;

namespace KpiAlignment.Localization;

/// <summary>A text in the two languages of the product.</summary>
/// <param name="English">The English text.</param>
/// <param name="Dutch">The Dutch text, or <see langword="null"/> where the English one serves.</param>
public sealed record LocalizedText(string English, string? Dutch = null) : ILocalized
{
    internal static readonly CultureInfo EnglishCulture = CultureInfo.InvariantCulture;

    internal static readonly CultureInfo DutchCulture = CultureInfo.GetCultureInfo("nl");

    /// <summary>The text for a reader of <paramref name="culture"/>: Dutch for Dutch, English for every other.</summary>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "nl" ? Dutch ?? English : English;
    }

    /// <inheritdoc/>
    public override string ToString() => English;
}
