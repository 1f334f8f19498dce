using KpiAlignment.Localization;

namespace KpiAlignment.Loading;

/// <summary>What there is to say of files, from <c>LoadTexts.resx</c> and <c>LoadTexts.nl.resx</c>; the keys begin with the name of the diagnostic.</summary>
internal static class LoadTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Loading.LoadTexts");

    public static LocalizedMessage Say(string key, params object[] arguments) => Texts.Say(key, arguments);

    public static ILocalized Later(string key) => Texts.Later(key);
}
