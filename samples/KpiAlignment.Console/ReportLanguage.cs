using System.Globalization;

namespace KpiAlignment.Console;

/// <summary>The language of the text.</summary>
public enum ReportLanguage
{
    /// <summary>The file's own, else that of the system, else English.</summary>
    Auto,

    /// <summary>English.</summary>
    En,

    /// <summary>Dutch.</summary>
    Nl,
}

/// <summary>Chooses between the two languages that there are.</summary>
internal static class ReportLanguages
{
    public static CultureInfo ToCulture(this ReportLanguage language, string? ofFile) => CultureInfo.GetCultureInfo(language switch
    {
        ReportLanguage.En => "en",
        ReportLanguage.Nl => "nl",
        _ => (ofFile ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == "nl" ? "nl" : "en",
    });
}
