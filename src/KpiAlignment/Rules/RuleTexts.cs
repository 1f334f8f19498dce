using System.Globalization;
using System.Resources;
using KpiAlignment.Catalog;

namespace KpiAlignment.Rules;

/// <summary>The texts of the rules in both languages, from <c>RuleTexts.resx</c> and <c>RuleTexts.nl.resx</c>.</summary>
internal static class RuleTexts
{
    private static readonly ResourceManager Resources = new("KpiAlignment.Rules.RuleTexts", typeof(RuleTexts).Assembly);
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");

    public static LocalizedText Get(string key) => new(
        Resources.GetString(key, CultureInfo.InvariantCulture) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key)),
        Resources.GetString(key, Dutch));
}
