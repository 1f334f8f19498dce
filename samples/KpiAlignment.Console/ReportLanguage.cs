using System.Globalization;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;

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

    /// <summary>The words for those who read what came of loading.</summary>
    public static Texts TextsFor(this ReportLanguage language, LoadResult loaded) => new(language.ToCulture(loaded.Language));

    /// <summary>The words where no organisation says which language is its own.</summary>
    public static Texts Texts(this ReportLanguage language) => new(language.ToCulture(null));
}
