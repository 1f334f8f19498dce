using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.JUnit;

/// <summary>The words of the test results, from <c>JUnitTexts.resx</c> and <c>JUnitTexts.nl.resx</c>.</summary>
internal static class JUnitTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Reporting.JUnit.JUnitTexts");

    public static LocalizedText Get(string key) => Texts.Get(key);
}
