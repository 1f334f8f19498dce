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

    /// <summary>Two shares, in as many digits as tell them apart, two at most behind the point.</summary>
    public string[] Percents(double first, double second)
    {
        var digits = Enumerable.Range(0, 3).FirstOrDefault(d => Math.Round(100 * first, d) != Math.Round(100 * second, d), 2);
        return [Percent(first), Percent(second)];

        string Percent(double share) => $"{Math.Round(100 * share, digits).ToString(culture)}%";
    }

    public string Percent(double share) => $"{Math.Round(100 * share).ToString(culture)}%";
}
