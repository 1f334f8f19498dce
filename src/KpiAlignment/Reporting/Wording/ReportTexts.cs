using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.Wording;

/// <summary>The words that reports share, from <c>ReportTexts.resx</c> and <c>ReportTexts.nl.resx</c>.</summary>
internal static class ReportTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Reporting.Wording.ReportTexts");

    public static LocalizedText Get(string key) => Texts.Get(key);

    public static LocalizedText? Find(string key) => Texts.Find(key);
}
