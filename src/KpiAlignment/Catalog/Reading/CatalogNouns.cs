using KpiAlignment.Localization;

namespace KpiAlignment.Catalog.Reading;

/// <summary>What messages call the elements that only catalogues have.</summary>
internal static class CatalogNouns
{
    public static ILocalized Catalog { get; } = CatalogTexts.Later("Noun.Catalog");

    public static ILocalized Entry { get; } = CatalogTexts.Later("Noun.Entry");

    public static ILocalized Composite { get; } = CatalogTexts.Later("Noun.Composite");

    public static ILocalized Function { get; } = CatalogTexts.Later("Noun.Function");

    public static ILocalized Industry { get; } = CatalogTexts.Later("Noun.Industry");

    public static ILocalized WordGroup { get; } = CatalogTexts.Later("Noun.WordGroup");

    public static ILocalized Subject { get; } = CatalogTexts.Later("Noun.Subject");

    public static ILocalized Pattern { get; } = CatalogTexts.Later("Noun.Pattern");
}
