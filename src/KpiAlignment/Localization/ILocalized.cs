using System.Globalization;

namespace KpiAlignment.Localization;

/// <summary>Something that can be said in either language.</summary>
internal interface ILocalized
{
    /// <summary>The text for a reader of <paramref name="culture"/>.</summary>
    string In(CultureInfo culture);
}
