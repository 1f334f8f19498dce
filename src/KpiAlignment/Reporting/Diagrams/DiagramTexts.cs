using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.Diagrams;

/// <summary>The words of the drawings, from <c>DiagramTexts.resx</c> and <c>DiagramTexts.nl.resx</c>.</summary>
internal static class DiagramTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Reporting.Diagrams.DiagramTexts");

    public static LocalizedText Get(string key) => Texts.Get(key);
}
