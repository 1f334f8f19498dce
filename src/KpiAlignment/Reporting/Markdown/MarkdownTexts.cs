using System.Globalization;
using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>The words of the Markdown report, from <c>MarkdownTexts.resx</c> and <c>MarkdownTexts.nl.resx</c>, in one language.</summary>
internal sealed class MarkdownTexts(CultureInfo culture)
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Reporting.Markdown.MarkdownTexts");

    public CultureInfo Culture => culture;

    public string this[string key] => Texts.Get(key).In(culture);

    public string Format(string key, params object[] arguments) => string.Format(culture, this[key], arguments);
}
