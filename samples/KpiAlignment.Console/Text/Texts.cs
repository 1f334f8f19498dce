using System.Globalization;
using System.Resources;

namespace KpiAlignment.Console.Text;

/// <summary>The words of the text report, from <c>Texts.resx</c> and <c>Texts.nl.resx</c>.</summary>
internal sealed class Texts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("KpiAlignment.Console.Text.Texts", typeof(Texts).Assembly);

    public CultureInfo Culture => culture;

    public string this[string key] => Find(key) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));

    public string? Find(string key) => Resources.GetString(key, culture);

    public string Format(string key, params object[] arguments) => string.Format(culture, this[key], arguments);

    public string Percent(double share) => $"{Math.Round(100 * share).ToString(culture)}%";
}
