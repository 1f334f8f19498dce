using System.Globalization;
using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.Html;

/// <summary>The words of the page, from <c>HtmlTexts.resx</c> and <c>HtmlTexts.nl.resx</c>.</summary>
internal sealed class Words(CultureInfo culture)
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Reporting.Html.HtmlTexts");

    public CultureInfo Culture => culture;

    /// <summary>The language of the page, for who reads it aloud.</summary>
    public string Language => culture.TwoLetterISOLanguageName == "nl" ? "nl" : "en";

    public string this[string key] => Texts.Get(key).In(culture);

    public string Format(string key, params object[] arguments) => string.Format(culture, this[key], arguments);

    /// <summary>A share as whole percents.</summary>
    public string Percent(double share) => $"{Math.Round(100 * share).ToString(culture)}%";

    /// <summary>A number with its sign, also where it is plus.</summary>
    public string Signed(double number) => number.ToString("+0.0;−0.0;0", culture);
}
