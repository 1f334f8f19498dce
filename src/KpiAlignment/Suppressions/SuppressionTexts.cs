using KpiAlignment.Localization;

namespace KpiAlignment.Suppressions;

/// <summary>What there is to say of what is accepted, from <c>SuppressionTexts.resx</c> and <c>SuppressionTexts.nl.resx</c>; the keys begin with the name of the diagnostic.</summary>
internal static class SuppressionTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Suppressions.SuppressionTexts");

    public static LocalizedMessage Say(string key, params object[] arguments) => Texts.Say(key, arguments);
}
