using KpiAlignment.Localization;

namespace KpiAlignment.Configuration;

/// <summary>What there is to say of settings, from <c>SettingsTexts.resx</c> and <c>SettingsTexts.nl.resx</c>; the keys begin with the name of the diagnostic.</summary>
internal static class SettingsTexts
{
    private static readonly ResourceTexts Texts = new("KpiAlignment.Configuration.SettingsTexts");

    public static LocalizedMessage Say(string key, params object[] arguments) => Texts.Say(key, arguments);

    public static ILocalized Later(string key) => Texts.Later(key);
}
