using KpiAlignment.Localization;

namespace KpiAlignment.Catalog.Reading;

/// <summary>What there is to say of catalogues, from <c>CatalogTexts.resx</c> and <c>CatalogTexts.nl.resx</c>; the keys begin with the name of the diagnostic.</summary>
internal static class CatalogTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Catalog.Reading.CatalogTexts");

    public static LocalizedMessage Say(string key, params object[] arguments) => Texts.Say(key, arguments);

    public static ILocalized Later(string key) => Texts.Later(key);
}
