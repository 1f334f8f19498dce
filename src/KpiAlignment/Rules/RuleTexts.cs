using KpiAlignment.Localization;

namespace KpiAlignment.Rules;

/// <summary>The texts of the rules, from <c>RuleTexts.resx</c> and <c>RuleTexts.nl.resx</c>.</summary>
internal static class RuleTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Rules.RuleTexts");

    public static LocalizedText Get(string key) => Texts.Get(key);
}
